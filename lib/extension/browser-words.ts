import { browser } from 'wxt/browser';
import { wordsFor } from '../i18n/languages.ts';
import type { Words } from '../i18n/words.ts';

/** The words in the language that the person reads best: the order of the browser's settings, then its own language. */
export function browserWords(): Words {
  return wordsFor([...navigator.languages, browser.i18n.getUILanguage()]);
}
