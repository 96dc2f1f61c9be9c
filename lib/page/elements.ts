import type { TreeElement } from './tree.ts';

/** What the names of HTML elements say about how their content is shown. */

const names = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Start a line of their own where the environment does not know better. */
export const BLOCK = names(`
  address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form
  frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe legend li listing main menu nav ol option p pre search section
  select summary table tbody td tfoot th thead tr ul caption`);

/** Hold nothing that a reader reads. */
export const SKIPPED = names(`
  script style noscript template link meta title base svg math canvas audio video object embed applet map area
  img picture source track input textarea select option optgroup datalist progress meter noframes rp rt colgroup col`);

/** Set in bold by the browser. */
export const BOLD = names('b strong th h1 h2 h3 h4 h5 h6 u');

/** The level (1–6) of a heading, by its name or its ARIA role; 0 for any other element. */
export function headingOf(element: TreeElement, name: string): number {
  if (element.getAttribute('role') === 'heading') {
    const level = Number(element.getAttribute('aria-level') ?? 2);
    return level >= 1 ? Math.min(Math.trunc(level), 6) : 2;
  }
  return /^h[1-6]$/.test(name) ? Number(name[1]) : 0;
}

/** Whether an old `font` element makes its text as large as a heading's. */
export function isLargeFont(element: TreeElement, name: string): boolean {
  return name === 'font' && /^(\+\d|[4-7])$/.test(element.getAttribute('size')?.trim() ?? '');
}

/** The label of a part that opens and closes: it is that part's heading. */
export function opensPart(element: TreeElement, name: string): boolean {
  return name === 'summary' || element.getAttribute('aria-expanded') !== null;
}
