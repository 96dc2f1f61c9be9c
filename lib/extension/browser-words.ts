import { browser } from 'wxt/browser';
import { wordsFor } from '../i18n/languages.ts';
import type { Words } from '../i18n/words.ts';

/** The words in the browser's own language; where we have none, in the first that we have of those asked of pages. */
export function browserWords(): Words {
  return wordsFor([browser.i18n.getUILanguage(), ...navigator.languages]);
}
