import type { Words } from '../i18n/words.ts';
import { inLanguage } from '../present/in-language.ts';
import type { ReadVersion } from './policy-diff.ts';

/** Versions with our own sentences in a language, see `inLanguage`. */
export function versionsIn<List extends readonly ReadVersion[]>(versions: List, words: Words): List {
  const translated = versions.map((version) => ({ ...version, summary: inLanguage(version.summary, words) }));
  return translated as readonly ReadVersion[] as List;
}
