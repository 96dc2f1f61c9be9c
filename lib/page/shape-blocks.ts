import { type BlockText, cutAt, slice } from './block-text.ts';
import type { RawBlock } from './collect-blocks.ts';
import { mapInSteps, type Steps } from './steps.ts';

const BULLET = /^[•●▪■◦‣⁃·∙○□➢➤►▸★✓✔–—*-]\s+(?=\S)|^[•●▪■◦‣⁃·∙➢➤►▸]/;
const LONGEST_HEADING = 120;
/** How a heading may not end: that is a sentence or a lead-in to a list. */
const NO_HEADING_END = /[.,;!]["”’)]*$/;

/**
 * Sees the structure that a page shows without marking it up: bold lines are headings, lines with a bullet are items.
 * Blocks in, blocks out, in the same order; one block may become several.
 */
export function* shapeBlocks(blocks: RawBlock[]): Steps<RawBlock[]> {
  const lines = (yield* mapInSteps(blocks, splitLines)).flat();
  let level = 1;
  return yield* mapInSteps<RawBlock, RawBlock>(lines, (block, i) => {
    if (block.kind === 'heading') level = block.level;
    else if (i + 1 < lines.length && isBoldHeading(block) && !standsAlone(lines, i))
      return { ...block, kind: 'heading', level: Math.min(level + 1, 6) };
    return block;
  });
}

/** A bold item with nothing else in it is an item; with a text below it in the same item it is that text's heading. */
function standsAlone(blocks: RawBlock[], i: number): boolean {
  const block = blocks[i] as RawBlock;
  return block.kind === 'item' && blocks[i + 1]?.item !== block.item;
}

function isBoldHeading(block: RawBlock): boolean {
  if (block.kind === 'cell') return false;
  const { text, bold } = block.text;
  if (text.length > LONGEST_HEADING || !/\p{L}/u.test(text)) return false;
  const boldLength = bold.reduce((sum, b) => sum + b.end - b.start, 0);
  if (boldLength < text.length - 2) return false;
  return !NO_HEADING_END.test(text) || isTitleWithStop(text);
}

/** "1. Cookies and beacons.": a title that ends like a sentence, but says nothing of anybody. */
function isTitleWithStop(text: string): boolean {
  return (
    text.endsWith('.') &&
    text.split(' ').length <= 7 &&
    !/\b(we|you|i|it|they|will|may|is|are|do|does|not|please)\b/i.test(text)
  );
}

/** Cuts a block at those of its line breaks that part a heading line or a bullet line from its neighbours. */
function splitLines(block: RawBlock): RawBlock[] {
  const { text, breaks } = block.text;
  if (breaks.length === 0 || block.kind === 'heading') return [stripBullet(block)];
  const lines = cutAt(block.text, [0, ...breaks, text.length]);
  const cuts = breaks.filter((_, i) => isCut(block, lines[i] as BlockText, lines[i + 1] as BlockText));
  return cutAt(block.text, [0, ...cuts, text.length]).map((part) => stripBullet({ ...block, text: part }));
}

function isCut(block: RawBlock, line: BlockText, next: BlockText): boolean {
  if (BULLET.test(line.text) || BULLET.test(next.text)) return true;
  if (block.kind === 'cell') return false;
  const isHeading = (text: BlockText) => isBoldHeading({ ...block, kind: 'paragraph', text });
  return isHeading(line) || isHeading(next) || isTitleLine(line.text, next.text);
}

/** A short line without a full stop above a line that is a sentence. */
function isTitleLine(line: string, next: string): boolean {
  return (
    line.length <= 60 && /^[A-Z0-9]/.test(line) && !/[.,;:!]$/.test(line) && /^[A-Z]/.test(next) && next.length >= 80
  );
}

function stripBullet(block: RawBlock): RawBlock {
  const { text } = block.text;
  const bullet = BULLET.exec(text)?.[0];
  if (!bullet || block.kind === 'heading' || bullet.length === text.length) return block;
  const rest = slice(block.text, bullet.length, text.length);
  return block.kind === 'paragraph' ? { ...block, kind: 'item', level: 1, text: rest } : { ...block, text: rest };
}
