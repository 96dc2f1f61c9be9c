import type { Block, Sentence } from '../model.ts';
import { splitBlock } from './split-block.ts';
import { TableLeadIns } from './table-lead-ins.ts';

/** A run-in heading is at most this long, in words and in UTF-16 code units. */
const LABEL_WORDS = 8;
const LABEL = /^(?:\d+[.)]\s+)?([\p{Lu}“"][^.:!?;]{1,70})[:.]\s+(?=\S)/u;
/** Verbs that show that "X:" is a lead-in or a statement, not a heading. */
const STATEMENT = /\b(?:is|are|was|were|will|may|can|do|does|have|has|we|you|please)\b/i;

function labelOf(block: Block): string {
  if (block.kind === 'heading') return '';
  const match = LABEL.exec(block.text);
  const label = match?.[1] ?? '';
  if (!label || label.split(/\s+/).length > LABEL_WORDS || STATEMENT.test(label)) return '';
  return label;
}

function isLeadIn(text: string): boolean {
  return /[:;]$/.test(text) || /\b(?:following|as follows|below|if|to|for|with|by|when|that|and|or)[:.,]?$/i.test(text);
}

/** The headings above a block, kept while walking the blocks. */
class Outline {
  private readonly open: { level: number; text: string }[] = [];
  /** The texts of the open headings, outermost first: one list for all sentences under them. */
  path: string[] = [];

  add(block: Block): void {
    const level = block.level ?? 6;
    while ((this.open.at(-1)?.level ?? 0) >= level) this.open.pop();
    this.open.push({ level, text: block.text });
    this.path = this.open.map((heading) => heading.text);
  }
}

/** The sentences that introduce the open lists, by the depth of the list that they introduce. */
class LeadIns {
  private open: { depth: number; sentence: Sentence }[] = [];
  private last: Sentence | null = null;

  /** The lead-ins that hold for an item of this depth. */
  at(depth: number): Sentence[] {
    this.open = this.open.filter((entry) => entry.depth <= depth);
    if (
      this.last &&
      isLeadIn(this.last.text) &&
      !this.open.some((entry) => entry.depth === depth && entry.sentence === this.last)
    ) {
      const deeper = this.last.kind !== 'item' || this.lastDepth < depth;
      if (deeper) this.open = [...this.open.filter((entry) => entry.depth < depth), { depth, sentence: this.last }];
    }
    return this.open.map((entry) => entry.sentence);
  }

  private lastDepth = 0;

  /** Takes note of the last sentence of a block. */
  note(sentence: Sentence, depth: number): void {
    if (depth === 0) this.open = [];
    this.last = sentence;
    this.lastDepth = depth;
  }

  clear(): void {
    this.open = [];
    this.last = null;
  }
}

/** An item is the title of the items within it where it is so short a phrase. */
const ITEM_TITLE = /^(?:\d+[.)]\s+)?([\p{Lu}“"][^.:!?;]{1,60})$/u;

/** The items of a list that are titles of the lists within them ("1. Information collected"). */
class ItemTitles {
  private open: { depth: number; text: string }[] = [];

  note(block: Block, depth: number): void {
    this.open = this.open.filter((entry) => depth > 0 && entry.depth < depth);
    const text = depth > 0 ? (ITEM_TITLE.exec(block.text.trim())?.[1] ?? '') : '';
    if (text && text.split(/\s+/).length <= LABEL_WORDS && !STATEMENT.test(text)) this.open.push({ depth, text });
  }

  /** The title of the list that an item of this depth stands in, '' without one. */
  above(depth: number): string {
    return this.open.findLast((entry) => entry.depth < depth)?.text ?? '';
  }
}

/**
 * The sentences of a page, in order; items of a list know the sentence that introduces them, cells of a table their header.
 * @param blocks The page's blocks.
 * @returns Sentences with UTF-16 offsets into their block's text. Headings are sentences, too.
 */
export function toSentences(blocks: readonly Block[]): Sentence[] {
  const outline = new Outline();
  const leadIns = new LeadIns();
  const table = new TableLeadIns();
  const titles = new ItemTitles();
  const sentences: Sentence[] = [];
  blocks.forEach((block, index) => {
    if (block.kind === 'heading') {
      outline.add(block);
      leadIns.clear();
    }
    const section = block.kind === 'heading' ? outline.path.slice(0, -1) : outline.path;
    const depth = block.kind === 'item' ? (block.level ?? 1) : 0;
    if (block.kind !== 'cell') table.clear();
    const leadIn = block.kind === 'cell' ? table.at(block, () => leadIns.at(1)) : depth > 0 ? leadIns.at(depth) : [];
    const label = labelOf(block) || (depth > 0 ? leadIn.at(-1)?.label || titles.above(depth) : '');
    titles.note(block, depth);
    const runs = block.kind === 'heading' ? [{ start: 0, end: block.text.length }] : splitBlock(block.text);
    const own = runs.map(({ start, end }): Sentence => {
      const text = block.text.slice(start, end);
      const { page, part } = block;
      const place = { ...(page !== undefined && { page }), ...(part !== undefined && { part }) };
      return { text, block: index, start, end, kind: block.kind, section, leadIn, label, ...place };
    });
    sentences.push(...own);
    if (block.kind === 'cell') table.note(block, own);
    const last = own.at(-1);
    if (last && block.kind !== 'heading') leadIns.note(last, depth);
  });
  return sentences;
}
