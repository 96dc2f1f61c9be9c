import type { Evidence } from '../model.ts';
import { rangeOf, type TextRange } from '../page/range.ts';
import { readInSteps } from '../page/read-page.ts';
import { READING_MS } from './answer-with-page.ts';
import { inChunks } from './in-chunks.ts';
import { liveDocument } from './live-document.ts';
import { liveEnvironment } from './live-environment.ts';

/** Where a passage stands in the page as it was read. */
export type Passage = Pick<Evidence, 'quote' | 'block' | 'start' | 'end'>;

/** What the content script `mark` answers; `found` is false where the page no longer holds the passage. */
export type MarkAnswer = { ok: true; found: boolean } | { ok: false; error: string };

/** The highlight's name in the page's registry, which scripts of the page can see: hence its length. */
export const HIGHLIGHT_NAME = 'policy-lights-quote';

/** The global, in the extension's own world of the page, through which the passage comes: a file takes no arguments. */
export const PASSAGE_KEY = 'policyLightsPassage';

/** Runs in the page: marks the passage left under `PASSAGE_KEY` and scrolls to it. Never throws. */
export async function answerWithMark(): Promise<MarkAnswer> {
  try {
    CSS.highlights.delete(HIGHLIGHT_NAME);
    const range = await find((globalThis as Record<string, unknown>)[PASSAGE_KEY] as Passage);
    if (range) show(range);
    return { ok: true, found: range !== null };
  } catch (error) {
    return { ok: false, error: String(error) };
  }
}

/** The page is read again, in the same way. Where it has changed since, the passage may stand in another block now. */
async function find({ quote, block, start, end }: Passage): Promise<Range | null> {
  const { page, places } = await inChunks(readInSteps(liveDocument(), liveEnvironment()), READING_MS);
  const stillThere = page.blocks[block]?.text.slice(start, end) === quote;
  const at = stillThere ? block : page.blocks.findIndex(({ text }) => text.includes(quote));
  const from = stillThere ? start : page.blocks[at]?.text.indexOf(quote);
  if (from === undefined) return null;
  const place = rangeOf(places[at] ?? [], from, from + quote.length);
  return place && asRange(place);
}

function asRange({ startNode, startOffset, endNode, endOffset }: TextRange): Range {
  const range = document.createRange();
  range.setStart(startNode as unknown as Text, startOffset);
  range.setEnd(endNode as unknown as Text, endOffset);
  return range;
}

function show(range: Range): void {
  const element = range.startContainer.parentElement;
  for (let box = element; box; box = parentAcrossShadow(box)) if (box instanceof HTMLDetailsElement) box.open = true;
  CSS.highlights.set(HIGHLIGHT_NAME, new Highlight(range));
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element?.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
}

function parentAcrossShadow(element: Element): HTMLElement | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? (root.host as HTMLElement) : null;
}
