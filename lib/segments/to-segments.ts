import type { Block, Segment, Sentence } from '../model.ts';
import type { Engine } from '../practices/engine.ts';
import type { Hit } from '../practices/find-hits.ts';
import { fileSegment } from './file-segment.ts';
import { gatherFacts, headingReader, hitsBySentence } from './segment-facts.ts';

/** Cuts a page into segments: a paragraph, or a list together with the sentence that introduces it. Block ranges. */
function cut(blocks: readonly Block[]): [first: number, last: number][] {
  const ranges: [number, number][] = [];
  blocks.forEach(({ kind }, index) => {
    if (kind === 'heading') return;
    const open = ranges.at(-1);
    const goesOn = kind !== 'paragraph' && open?.[1] === index - 1;
    if (open && goesOn) open[1] = index;
    else ranges.push([index, index]);
  });
  return ranges;
}

/**
 * Files the policy's paragraphs under their main topics, as a trained reader would.
 * @param hits What the rules found in the sentences, see `findHits`.
 */
export function toSegments(
  blocks: readonly Block[],
  sentences: readonly Sentence[],
  hits: readonly Hit[],
  engine: Engine,
): Segment[] {
  const bySentence = hitsBySentence(hits);
  const announces = headingReader(engine);
  let above: ReadonlySet<string> = new Set<string>();
  let next = 0;
  return cut(blocks).map(([first, last], index) => {
    const from = next;
    while (next < sentences.length && (sentences[next]?.block ?? 0) <= last) next++;
    const mine = sentences.slice(from, next);
    const facts = gatherFacts(mine, bySentence, announces, index, above);
    above = facts.above;
    const section = mine.find(({ block }) => block === first)?.section.join(' › ') ?? '';
    return { section, blocks: [first, last], categories: fileSegment(facts) };
  });
}
