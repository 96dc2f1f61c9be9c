import { MARK_INK, MARK_LOOKS, type Mark, type Marked, type MarkLook, markStyles } from '../../present/marks.ts';

/** What the panel asks of the marks in the page. */
export type MarkCommand =
  /** Marks these passages in place of those before, and goes to the one with this index. */
  | { do: 'mark'; marks: Mark[]; first: number }
  /** Goes to the next or the previous one. */
  | { do: 'step'; by: 1 | -1 }
  | { do: 'clear' };

/** What the content script `mark` answers. */
export type MarkAnswer = { ok: true; marked: Marked } | { ok: false; error: string };

/** What the page tells the panel when the person uses the keys there. */
export interface MarkNews {
  policyLights: 'marked';
  marked: Marked;
}

/** The global, in the extension's own world of the page, through which the command comes: a file takes no arguments. */
export const COMMAND_KEY = 'policyLightsCommand';

/** Nothing is marked. */
export const NOTHING_MARKED: Marked = { at: 0, count: 0, missing: 0, looks: {} };

/** The highlight's name in the page's registry, which scripts of the page can see: hence its length. */
export function highlightName(look: MarkLook, isCurrent: boolean): string {
  return `policy-lights-${isCurrent ? 'current-' : ''}${look}`;
}

/** Every name that we use. */
export const HIGHLIGHT_NAMES = MARK_LOOKS.flatMap((look) => [highlightName(look, false), highlightName(look, true)]);

/** The style sheet for all looks. It paints nothing while nothing is marked. */
export const MARK_CSS = MARK_LOOKS.map((look) => {
  const { tint, strong, on, line } = markStyles[look];
  return `::highlight(${highlightName(look, false)}) { background-color: ${tint}; color: ${MARK_INK}; text-decoration: underline ${line} ${strong}; }
::highlight(${highlightName(look, true)}) { background-color: ${strong}; color: ${on}; text-decoration: underline ${line} ${on}; }`;
}).join('\n');
