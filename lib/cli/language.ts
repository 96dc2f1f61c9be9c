import { languages } from '../i18n/languages.ts';
import type { Words } from '../i18n/words.ts';
import { usageError } from './errors.ts';

/** The words for `--language`, English if none is written. @throws CommandError (status 2) */
export function wordsOf(written: string | undefined): Words {
  const found = Object.entries(languages).find(([tag]) => tag === (written ?? 'en'));
  if (!found) throw usageError(`there is no language "${written}", only ${Object.keys(languages).join(', ')}`);
  return found[1];
}
