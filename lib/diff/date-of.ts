import type { Words } from '../i18n/words.ts';
import { longDate } from '../present/facts.ts';
import type { Version } from './model.ts';

/** The date that a version states of itself, in words. */
export function dateOf({ document }: Version, words: Words): string {
  const { dated, undated } = words.diff;
  return document.lastUpdated === null ? undated : dated(longDate(document.lastUpdated, words));
}
