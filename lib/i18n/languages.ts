import { de } from './de.ts';
import { en } from './en.ts';
import type { Words } from './words.ts';

/** The languages of the surfaces by their BCP 47 tag. */
export const languages = { en, de } satisfies Record<string, Words>;

/** The tag of a language that the surfaces speak. */
export type Language = keyof typeof languages;

function isLanguage(tag: string): tag is Language {
  return Object.hasOwn(languages, tag);
}

/**
 * Chooses the language that a person reads best.
 * @param wanted BCP 47 tags (`de-AT`), best first
 * @returns the words of the first that we have; English where we have none
 */
export function wordsFor(wanted: readonly string[]): Words {
  const tag = wanted.map((written) => written.toLowerCase().split(/[-_]/)[0] ?? '').find(isLanguage);
  return languages[tag ?? 'en'];
}
