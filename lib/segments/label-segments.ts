import type { Block, Practice, Sentence } from '../model.ts';
import { type Engine, makeEngine } from '../practices/engine.ts';
import { findHits, type Hit } from '../practices/find-hits.ts';
import { toPractices } from '../practices/to-practices.ts';
import type { RuleSet } from '../rules/rule-set.ts';
import { toSentences } from '../sentences/sentences.ts';
import { fileSegment } from './file-segment.ts';
import { type OpenList, readSegment } from './read-segment.ts';
import { gatherFacts, headingReader, hitsBySentence, keyOf, type SegmentFacts } from './segment-facts.ts';

/** One segment of a corpus: a policy's paragraph with its heading and list lines. */
export interface SegmentText {
  policy: string;
  text: string;
}

/** What a segment is about, and what it says. */
export interface SegmentLabels {
  categories: string[];
  practices: Practice[];
}

/** The blocks of all segments of a policy in one run, and the segment of each block. */
function readSegments(segments: readonly SegmentText[]): { blocks: Block[]; starts: number[] } {
  const blocks: Block[] = [];
  const starts: number[] = [];
  let list: OpenList = { open: false };
  for (const { text } of segments) {
    const read = readSegment(text, list);
    list = read.list;
    starts.push(blocks.length);
    blocks.push(...read.blocks);
  }
  return { blocks, starts };
}

/** A segment as read: its sentences, what its rules found, and what it is filed by. */
export interface SegmentReading {
  body: Sentence[];
  hits: Hit[];
  facts: SegmentFacts;
  /** The first of its blocks in the policy. */
  start: number;
}

/** Reads the segments of one policy, in the order of the text: they give each other context and the company's names. */
export function readPolicySegments(segments: readonly SegmentText[], engine: Engine): SegmentReading[] {
  const { blocks, starts } = readSegments(segments);
  const sentences = toSentences(blocks);
  const hits = hitsBySentence(findHits(blocks, sentences, engine, segments[0]?.policy));
  const announces = headingReader(engine);
  let above: ReadonlySet<string> = new Set<string>();
  let next = 0;
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? blocks.length;
    const from = next;
    while (next < sentences.length && (sentences[next]?.block ?? 0) < end) next++;
    const mine = sentences.slice(from, next);
    const facts = gatherFacts(mine, hits, announces, index, above);
    if (mine.some(({ kind }) => kind === 'heading')) above = facts.heading;
    const body = mine.filter(({ kind }) => kind !== 'heading');
    return { body, hits: body.flatMap((sentence) => hits.get(keyOf(sentence)) ?? []), facts, start };
  });
}

/**
 * Makes the labelling of a rule set. The rules are made ready once; the function can then be called for any number of
 * policies.
 * @returns A function from the segments of one policy, in the order of the text, to one entry a segment, in the same order;
 * the places of evidence count within the segment.
 */
export function makeLabeller(rules: RuleSet): (segments: readonly SegmentText[]) => SegmentLabels[] {
  const engine = makeEngine(rules);
  return (segments) =>
    readPolicySegments(segments, engine).map(({ hits, facts, start }) => ({
      categories: fileSegment(facts),
      practices: toPractices(hits, engine).map((practice) => ({
        ...practice,
        evidence: { ...practice.evidence, block: practice.evidence.block - start },
      })),
    }));
}

/** Labels the segments of one policy, see `makeLabeller`. */
export function labelSegments(segments: readonly SegmentText[], rules: RuleSet): SegmentLabels[] {
  return makeLabeller(rules)(segments);
}
