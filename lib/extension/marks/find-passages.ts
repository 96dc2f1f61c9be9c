import type { Page } from '../../model.ts';
import { rangeOf, type TextRange } from '../../page/range.ts';
import { readInSteps } from '../../page/read-page.ts';
import type { Passage } from '../../present/marks.ts';
import { READING_MS } from '../answer-with-page.ts';
import { inChunks } from '../in-chunks.ts';
import { liveDocument } from '../live-document.ts';
import { liveEnvironment } from '../live-environment.ts';

/**
 * Finds passages in the page as it stands now. The page is read again, in the same way as for the lights; where it has
 * changed since, a passage may stand in another block.
 * @returns a range for each passage, null where the page no longer holds it
 */
export async function findPassages(passages: readonly Passage[]): Promise<(Range | null)[]> {
  const { page, places } = await inChunks(readInSteps(liveDocument(), liveEnvironment()), READING_MS);
  return passages.map((passage) => {
    const at = blockOf(passage, page);
    const from = at === passage.block ? passage.start : (page.blocks[at]?.text.indexOf(passage.quote) ?? -1);
    const place = rangeOf(places[at] ?? [], from, from + passage.quote.length);
    return place && asRange(place);
  });
}

function blockOf({ quote, block, start, end }: Passage, page: Page): number {
  if (page.blocks[block]?.text.slice(start, end) === quote) return block;
  return page.blocks.findIndex(({ text }) => text.includes(quote));
}

/** The range belongs to the document of its text, which may be that of a frame. */
function asRange({ startNode, startOffset, endNode, endOffset }: TextRange): Range {
  const start = startNode as unknown as Text;
  const range = start.ownerDocument.createRange();
  range.setStart(start, startOffset);
  range.setEnd(endNode as unknown as Text, endOffset);
  return range;
}
