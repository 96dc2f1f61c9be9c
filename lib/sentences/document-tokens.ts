import type { Block, Sentence } from '../model.ts';
import { breakIn, type Tokens, tokenize, type Vocabulary } from './tokens.ts';

/** What readings take from a text: its words in normal spelling, and the breaks before them. */
export type Words = Pick<Tokens, 'words' | 'breaks'>;

/** The first index from which on the (rising) numbers are at least `least`. */
function firstFrom(numbers: readonly number[], least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words of a document: each block is cut into words once, and its sentences take their part. */
export class DocumentTokens {
  private readonly vocabulary: Vocabulary = new Map();
  private readonly blocks: readonly Block[];
  /** The tokens of each block, in the same order. */
  readonly tokens: readonly Tokens[];

  constructor(blocks: readonly Block[]) {
    this.blocks = blocks;
    this.tokens = blocks.map(({ text }) => tokenize(text, this.vocabulary));
  }

  /** The words of a sentence of the document. */
  of(sentence: Sentence): Words {
    return this.part(sentence) ?? tokenize(sentence.text, this.vocabulary);
  }

  /** null where the sentence is not of its block's words: a header, or one that ends within a word. */
  private part({ block, start, end, text: own }: Sentence): Words | null {
    const { text } = this.blocks[block] as Block;
    if (end - start !== own.length || !text.startsWith(own, start)) return null;
    const { words, breaks, starts, ends } = this.tokens[block] as Tokens;
    if (start === 0 && end === text.length) return { words, breaks };
    const from = firstFrom(starts, start);
    const to = firstFrom(starts, end);
    if ((ends[from - 1] ?? 0) > start || (ends[to - 1] ?? 0) > end) return null;
    const part = { words: words.slice(from, to), breaks: breaks.slice(from, to) };
    if (to > from) part.breaks[0] = breakIn(text.slice(start, starts[from]));
    return part;
  }
}
