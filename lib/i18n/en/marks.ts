import type { MarkLook } from '../../present/marks.ts';

const looks: Record<MarkLook, string> = {
  red: 'serious',
  yellow: 'to watch',
  green: 'good',
  unsure: 'unclear',
  note: 'on this matter',
};

/** The words for the marks in the page. */
export const marks = {
  title: 'Marked in the page',
  legend: 'What the colours in the page mean',
  looks,
  /** All quotes of one question. */
  topic: (quotes: number) => (quotes === 1 ? 'Mark it in the page' : `Mark all ${quotes} in the page`),
  /** All quotes of all questions shown. */
  all: 'Mark all quotes in the page',
  position: (at: number, count: number) => (at === 0 ? `${count} marked` : `${at} of ${count}`),
  next: 'Next passage',
  previous: 'Previous passage',
  remove: 'Remove marks',
  keys: 'Keys: Alt and arrow down or up for next and previous, Escape to remove.',
  missing: (missing: number) =>
    missing === 1 ? 'One passage is no longer in the page.' : `${missing} passages are no longer in the page.`,
  none: 'These passages are no longer in the page. Press the toolbar button to read it again.',
  failed: 'The page cannot be reached. Press the toolbar button there again.',
};
