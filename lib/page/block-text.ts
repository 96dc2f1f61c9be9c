import type { TreeText } from './tree.ts';

/** From `start` of a block's text on, characters stand one for one in `node` from `offset` on, up to the next run. */
export interface Run {
  start: number;
  node: TreeText;
  offset: number;
}

/** A stretch of a block's text. */
export interface Stretch {
  start: number;
  end: number;
}

/** A stretch that is linked; `href` as written in the page. */
export interface LinkStretch extends Stretch {
  href: string;
  /** Tells two neighbouring links to the same place apart. */
  id: number;
}

/** The text of one block while it grows, and afterwards. Offsets count UTF-16 units of `text`. */
export interface BlockText {
  text: string;
  runs: Run[];
  links: LinkStretch[];
  bold: Stretch[];
  /** Where a line break of the page fell: offsets of the first character after it. */
  breaks: number[];
}

/** How a text node is shown, as far as a block keeps it. */
export interface Look {
  bold: boolean;
  link: { href: string; id: number } | null;
  /** White space is kept (`pre`): a line feed is a break. */
  pre: boolean;
}

/** Characters that show nothing: soft hyphen, zero-width space and joiners, word joiner, byte-order mark. */
const PIECE = /[^\s\u00ad\u200b-\u200d\u2060\ufeff]+|\s+|[\u00ad\u200b-\u200d\u2060\ufeff]+/g;

/** Collects the text of one block: white space collapses to single spaces, each character remembers where it stood. */
export class BlockTextBuilder {
  private readonly block: BlockText = { text: '', runs: [], links: [], bold: [], breaks: [] };
  private space: { node: TreeText; offset: number } | null = null;
  private breakPending = false;

  /** Whether nothing visible has been added yet. */
  get isEmpty(): boolean {
    return this.block.text === '';
  }

  /** How long the text is so far. */
  get length(): number {
    return this.block.text.length;
  }

  /** Adds a piece of a text node that holds no paragraph break. `offset`: where `data` starts in the node. */
  add(node: TreeText, data: string, offset: number, look: Look): void {
    for (const match of data.matchAll(PIECE)) {
      const piece = match[0];
      const first = piece.charCodeAt(0);
      if (/^\s/.test(piece)) {
        this.space ??= { node, offset: offset + match.index };
        if (look.pre && piece.includes('\n')) this.breakPending = true;
      } else if (first !== 0xad && first !== 0xfeff && !(first >= 0x200b && first <= 0x200d) && first !== 0x2060) {
        this.addWord(node, piece, offset + match.index, look);
      }
    }
  }

  /** A line break. Answers whether it is the second in a row, which ends the paragraph. */
  addBreak(): boolean {
    if (this.isEmpty) return false;
    if (this.breakPending) return true;
    this.breakPending = true;
    return false;
  }

  /** The block as it stands; white space and breaks at its end are gone. */
  finish(): BlockText {
    return this.block;
  }

  private addWord(node: TreeText, word: string, offset: number, look: Look): void {
    const { block } = this;
    if (!this.isEmpty && (this.space || this.breakPending)) {
      const at = this.space ?? { node, offset };
      this.map(at.node, at.offset);
      const inside = { ...look, bold: look.bold && this.isBoldAtEnd(), link: this.linkAtEnd(look) };
      this.append(' ', inside);
      if (this.breakPending) block.breaks.push(block.text.length);
    }
    this.space = null;
    this.breakPending = false;
    this.map(node, offset);
    this.append(word, look);
  }

  private map(node: TreeText, offset: number): void {
    const { runs, text } = this.block;
    const last = runs.at(-1);
    if (last && last.node === node && last.offset + text.length - last.start === offset) return;
    runs.push({ start: text.length, node, offset });
  }

  private append(piece: string, look: Look): void {
    const { block } = this;
    const start = block.text.length;
    block.text += piece;
    const end = block.text.length;
    if (look.bold) extend(block.bold, { start, end });
    if (!look.link) return;
    const last = block.links.at(-1);
    if (last && last.id === look.link.id && last.end === start) last.end = end;
    else block.links.push({ start, end, ...look.link });
  }

  private isBoldAtEnd(): boolean {
    return this.block.bold.at(-1)?.end === this.block.text.length;
  }

  /** A space belongs to a link only where the link goes on behind it. */
  private linkAtEnd(look: Look): Look['link'] {
    const last = this.block.links.at(-1);
    return look.link && last && last.end === this.block.text.length && last.id === look.link.id ? look.link : null;
  }
}

function extend(stretches: Stretch[], next: Stretch): void {
  const last = stretches.at(-1);
  if (last && last.end === next.start) last.end = next.end;
  else stretches.push(next);
}

/** The part [start, end) of a block's text as a text of its own; spaces at its ends are left off. */
export function slice(block: BlockText, start: number, end: number): BlockText {
  return cutAt(block, [start, end])[0] as BlockText;
}

/**
 * Cuts a block's text at `bounds` (ascending offsets): n bounds give n - 1 texts. Spaces at their ends are left off.
 * Time grows with the length of the block, however many the cuts.
 */
export function cutAt(block: BlockText, bounds: readonly number[]): BlockText[] {
  const at = { runs: 0, links: 0, bold: 0, breaks: 0 };
  return bounds.slice(1).map((bound, i) => {
    const [start, end] = trimmed(block.text, bounds[i] as number, bound);
    while (at.runs + 1 < block.runs.length && (block.runs[at.runs + 1] as Run).start <= start) at.runs++;
    at.links = firstAfter(block.links, at.links, start);
    at.bold = firstAfter(block.bold, at.bold, start);
    while (at.breaks < block.breaks.length && (block.breaks[at.breaks] as number) <= start) at.breaks++;
    return {
      text: block.text.slice(start, end),
      runs: runsWithin(block.runs, at.runs, start, end),
      links: stretchesWithin(block.links, at.links, start, end),
      bold: stretchesWithin(block.bold, at.bold, start, end),
      breaks: takeWhile(block.breaks, at.breaks, (offset) => offset < end).map((offset) => offset - start),
    };
  });
}

function trimmed(text: string, start: number, end: number): [number, number] {
  while (start < end && text[start] === ' ') start++;
  while (end > start && text[end - 1] === ' ') end--;
  return [start, end];
}

function firstAfter(stretches: Stretch[], from: number, start: number): number {
  while (from < stretches.length && (stretches[from] as Stretch).end <= start) from++;
  return from;
}

function takeWhile<T>(list: T[], from: number, holds: (item: T) => boolean): T[] {
  let to = from;
  while (to < list.length && holds(list[to] as T)) to++;
  return list.slice(from, to);
}

function runsWithin(runs: Run[], from: number, start: number, end: number): Run[] {
  return takeWhile(runs, from, (run) => run.start < end).map((run) => ({
    node: run.node,
    start: Math.max(run.start - start, 0),
    offset: run.offset + Math.max(start - run.start, 0),
  }));
}

function stretchesWithin<T extends Stretch>(stretches: T[], from: number, start: number, end: number): T[] {
  return takeWhile(stretches, from, (stretch) => stretch.start < end).map((stretch) => ({
    ...stretch,
    start: Math.max(stretch.start, start) - start,
    end: Math.min(stretch.end, end) - start,
  }));
}
