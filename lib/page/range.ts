import type { Run } from './block-text.ts';
import type { TreeText } from './tree.ts';

/** The four values of a DOM range. */
export interface TextRange {
  startNode: TreeText;
  startOffset: number;
  endNode: TreeText;
  endOffset: number;
}

/**
 * Where [start, end) of a block's text stands in the document.
 * `runs`: the block's, as `readPageWithPlaces` gives them. null where the stretch is empty or out of the text.
 */
export function rangeOf(runs: readonly Run[], start: number, end: number): TextRange | null {
  if (start < 0 || end <= start) return null;
  const first = runAt(runs, start);
  const last = runAt(runs, end - 1);
  if (!first || !last) return null;
  const endOffset = last.offset + (end - 1 - last.start) + 1;
  return {
    startNode: first.node,
    startOffset: Math.min(first.offset + start - first.start, first.node.data.length),
    endNode: last.node,
    endOffset: Math.min(endOffset, last.node.data.length),
  };
}

function runAt(runs: readonly Run[], at: number): Run | undefined {
  return runs.findLast((run) => run.start <= at);
}
