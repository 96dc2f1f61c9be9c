import { diff as words } from '../i18n/en/changes.ts';
import { en } from '../i18n/en.ts';
import { longDate } from '../present/facts.ts';
import type { Version } from './model.ts';

/** The date that a version states of itself, in words. */
export function dateOf({ document }: Version): string {
  return document.lastUpdated === null ? words.undated : words.dated(longDate(document.lastUpdated, en));
}
