import type { Collected, RawBlock } from './collect-blocks.ts';
import { furniture, sumUp } from './furniture.ts';
import { hiddenClutter, hiddenRoots } from './hidden-parts.ts';
import { type Measure, measure } from './measure-blocks.ts';
import { otherDocuments } from './other-documents.ts';
import { mapInSteps, type Steps } from './steps.ts';

/** For each block why it is left out, or null where it is read. */
export type Verdicts = (string | null)[];

/** The content's heart is the innermost element with this share of the prose. */
const CONTENT_SHARE = 0.9;
/** Below this many paragraphs an element is a paragraph itself, not the place of all. */
const FEWEST_PARAGRAPHS = 2;
/** What is hidden at first may be the policy's folded parts, or may be anything: it counts for less. */
const HIDDEN_VALUE = 0.5;
/** How many blocks without policy prose may lie between the heart and more of the policy. */
const WIDEST_GAP = 6;
/** How many short lines above the first paragraph may belong to it: a date, a name. */
const LINES_ABOVE = 5;
/** How far above the content its title may stand. */
const TITLE_REACH = 40;

const TITLE = /\b(privacy|cookies?|data protection)\b/i;
const BACK_TO_TOP =
  /^\W*(back to( the)? top|return to top|top( of( the)? page)?|print( this page)?|go to top)\b\W*(\|.*)?$/i;
const COPYRIGHT = /^(©|\(c\)|copyright\b)|all rights reserved/i;
const CONTENTS = /^\W*((table of )?contents|index|quick links|on this page|in this \w+)\W*$/i;

/** Tells the page's content from its furniture, by where the prose is and what it speaks of. */
export function* chooseContent(collected: Collected): Steps<Verdicts> {
  const { blocks } = collected;
  const measures = yield* mapInSteps(blocks, measure);
  const reasons = furniture(collected, measures);
  yield;
  const verdicts: Verdicts = blocks.map((block) => reasons[block.container] ?? null);
  const hidden = hiddenRoots(collected);
  const isInside = heart(collected, measures, verdicts, hidden);
  yield;
  blocks.forEach((block, i) => {
    if (isInside[block.container]) {
      if (verdicts[i] === 'header' && block.kind === 'heading') verdicts[i] = null;
    } else verdicts[i] ??= (hidden[block.container] ?? -1) >= 0 ? 'hidden' : 'outside';
  });
  yield;
  for (const i of hiddenClutter(blocks, measures, hidden)) verdicts[i] ??= 'hidden';
  yield;
  trim(blocks, measures, verdicts);
  grow(measures, verdicts, -1);
  grow(measures, verdicts, 1);
  addTitle(blocks, measures, verdicts);
  yield;
  leaveOutAids(blocks, measures, verdicts);
  yield;
  for (const i of otherDocuments(blocks, measures, verdicts)) verdicts[i] = 'other document';
  return verdicts;
}

/** For each container whether it is in the innermost element that holds nearly all the prose. */
function heart(collected: Collected, measures: Measure[], verdicts: Verdicts, hidden: number[]): boolean[] {
  const value = (i: number) =>
    (measures[i]?.weight ?? 0) * ((hidden[collected.blocks[i]?.container ?? 0] ?? -1) >= 0 ? HIDDEN_VALUE : 1);
  const sums = sumUp(collected, (i) => (verdicts[i] === null ? value(i) : 0));
  const counts = sumUp(collected, (i) => (verdicts[i] === null && (measures[i] as Measure).weight > 0 ? 1 : 0));
  const total = sums[0] ?? 0;
  let found = 0;
  collected.containers.forEach(({ parent }, i) => {
    const isWhole = (sums[i] ?? 0) >= total * CONTENT_SHARE && (counts[i] ?? 0) >= FEWEST_PARAGRAPHS;
    if (parent === found && isWhole) found = i;
  });
  const inside: boolean[] = [];
  for (const [i, { parent }] of collected.containers.entries()) inside.push(i === found || inside[parent] === true);
  return inside;
}

/** Leaves out what stands before the first block of substance and after the last, but for lines that belong to them. */
function trim(blocks: RawBlock[], measures: Measure[], verdicts: Verdicts): void {
  const isProse = (i: number) => verdicts[i] === null && (measures[i] as Measure).weight > 0;
  const isHeading = (i: number) => verdicts[i] === null && blocks[i]?.kind === 'heading';
  const isLine = (i: number) => verdicts[i] === null && isPlainLine(blocks[i] as RawBlock, measures[i] as Measure);
  const hasProse = blocks.some((_, i) => isProse(i));
  const isGood = hasProse ? isProse : isLine;
  let first = blocks.findIndex((_, i) => isGood(i) || isHeading(i));
  for (let most = LINES_ABOVE; most > 0 && first > 0 && isLine(first - 1); most--) first--;
  let last = blocks.findLastIndex((_, i) => isGood(i));
  while (last + 1 < blocks.length && isLine(last + 1)) last++;
  blocks.forEach((_, i) => {
    if (verdicts[i] === null && (i < first || i > last)) verdicts[i] = 'links';
  });
}

/** An address, a date, a mail link: short lines that policies begin and end with. */
function isPlainLine(block: RawBlock, { linkShare }: Measure): boolean {
  if (COPYRIGHT.test(block.text.text)) return false;
  return linkShare < 0.5 || block.text.links.every((link) => link.href.startsWith('mailto:'));
}

/** Takes in policy prose that stands near the content but outside its element, with what lies between. */
function grow(measures: Measure[], verdicts: Verdicts, step: 1 | -1): void {
  const edge = step < 0 ? verdicts.indexOf(null) : verdicts.lastIndexOf(null);
  if (edge < 0) return;
  let reached = edge;
  let gap = 0;
  for (let i = edge + step; i >= 0 && i < verdicts.length && gap <= WIDEST_GAP; i += step) {
    const { isPolicyProse, linkShare } = measures[i] as Measure;
    if (verdicts[i] !== 'outside') gap += 0.25;
    else if (isPolicyProse) [reached, gap] = [i, 0];
    else gap += linkShare < 0.5 ? 0.5 : 1;
  }
  takeIn(measures, verdicts, reached, edge);
}

function takeIn(measures: Measure[], verdicts: Verdicts, from: number, to: number): void {
  for (let i = Math.min(from, to); i <= Math.max(from, to); i++) {
    if (verdicts[i] === 'outside' && (measures[i] as Measure).linkShare < 0.5) verdicts[i] = null;
  }
}

/** Finds the title above a content that begins without one; often it stands in the page's header. */
function addTitle(blocks: RawBlock[], measures: Measure[], verdicts: Verdicts): void {
  const first = verdicts.indexOf(null);
  const isTitle = (i: number, most: number) => {
    const block = blocks[i];
    return block !== undefined && TITLE.test(block.text.text) && (measures[i] as Measure).words <= most;
  };
  if (first < 0 || (isTitle(first, 15) && blocks[first]?.kind === 'heading')) return;
  for (let i = first - 1; i >= Math.max(0, first - TITLE_REACH); i--) {
    const isHeading = blocks[i]?.kind === 'heading';
    if ((measures[i] as Measure).linkShare > 0.5 || !isTitle(i, isHeading ? 15 : 8)) continue;
    if (!isHeading && verdicts[i] !== 'outside') continue;
    verdicts[i] = null;
    takeIn(measures, verdicts, i, first);
    return;
  }
}

/** Leaves out what only helps to move about in the page: tables of contents, "back to top". */
function leaveOutAids(blocks: RawBlock[], measures: Measure[], verdicts: Verdicts): void {
  const isJump = (i: number) => {
    const links = blocks[i]?.text.links ?? [];
    return (
      verdicts[i] === null && (measures[i] as Measure).linkShare > 0.8 && links.every((link) => link.href.includes('#'))
    );
  };
  for (let i = 0; i < blocks.length; i++) {
    if (verdicts[i] === null && BACK_TO_TOP.test((blocks[i] as RawBlock).text.text)) verdicts[i] = 'links';
    let end = i;
    while (end < blocks.length && isJump(end)) end++;
    if (end - i < 3) continue;
    if (i > 0 && CONTENTS.test((blocks[i - 1] as RawBlock).text.text)) verdicts[i - 1] ??= 'contents';
    verdicts.fill('contents', i, end);
  }
}
