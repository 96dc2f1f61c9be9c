import { BREAK } from '../sentences/tokens.ts';
import { Reached } from './reached.ts';

/** The symbols of one text at each of its words: symbol, number of words, symbol, number of words, … */
export type SymbolsAt = readonly (readonly number[])[];

/** What patterns are matched against. */
export interface MatchText {
  breaks: readonly number[];
  symbols: { at: SymbolsAt; table: PlaceTable };
}

/**
 * Where each symbol stands in one text: the text that was looked at last. One table serves all texts of a rule set, so that
 * reading a sentence makes no objects; filling it takes less time than keeping one for each sentence.
 */
export class PlaceTable {
  /** The symbols of the text, in the order in which they are first met. */
  readonly ids: number[] = [];
  /** For each entry of a word: its word, the words that it covers, and the next entry with its symbol (-1: none). */
  word = new Int32Array(1024);
  length = new Int32Array(1024);
  next = new Int32Array(1024);
  /** For each word boundary the last one that a gap from it can reach; -1 where it is a strong break, which none can start at. */
  gapEnd = new Int32Array(1024);
  /** The places that the pattern walked last has reached; used again for each pattern. */
  readonly reached = new Reached();
  private symbols: SymbolsAt | null = null;
  /** For each symbol whether it is in the text: a byte each, so that the asked ones stay at hand for the processor. */
  private readonly seen: Uint8Array;
  private readonly firsts: Int32Array;
  private readonly lasts: Int32Array;

  /** @param symbols How many symbols there are; they are numbered from 0. */
  constructor(symbols: number) {
    this.seen = new Uint8Array(symbols);
    this.firsts = new Int32Array(symbols);
    this.lasts = new Int32Array(symbols);
  }

  /** Looks at a text; does nothing where that is the text looked at already. */
  lookAt(text: MatchText): this {
    const { at: symbols } = text.symbols;
    if (symbols === this.symbols) return this;
    this.symbols = symbols;
    for (const id of this.ids) this.seen[id] = 0;
    this.ids.length = 0;
    this.makeRoom(symbols);
    this.findGapEnds(text.breaks, symbols.length);
    const { seen, firsts, lasts, word, length, next, ids } = this;
    let entry = 0;
    for (let at = 0; at < symbols.length; at++) {
      const here = symbols[at] as readonly number[];
      for (let i = 0; i < here.length; i += 2, entry++) {
        const id = here[i] as number;
        word[entry] = at;
        length[entry] = here[i + 1] as number;
        next[entry] = -1;
        if (seen[id] === 1) next[lasts[id] as number] = entry;
        else {
          seen[id] = 1;
          firsts[id] = entry;
          ids.push(id);
        }
        lasts[id] = entry;
      }
    }
    return this;
  }

  private findGapEnds(breaks: readonly number[], words: number): void {
    const { gapEnd } = this;
    gapEnd[words] = words;
    for (let at = words - 1; at >= 0; at--) {
      const behind = gapEnd[at + 1] as number;
      gapEnd[at] = breaks[at] === BREAK.strong ? -1 : behind < 0 ? at : behind;
    }
  }

  private makeRoom(symbols: SymbolsAt): void {
    let entries = 0;
    for (const here of symbols) entries += here.length / 2;
    if (symbols.length >= this.gapEnd.length) this.gapEnd = new Int32Array(2 * symbols.length);
    if (entries <= this.word.length) return;
    this.word = new Int32Array(2 * entries);
    this.length = new Int32Array(2 * entries);
    this.next = new Int32Array(2 * entries);
  }

  has(id: number): boolean {
    return this.seen[id] === 1;
  }

  /** The first word from `at` on at which one of a list of symbols stands; `none` without one. */
  nextOf(list: readonly number[], from: number, to: number, at: number, none: number): number {
    let nearest = none;
    for (let i = from; i < to; i++) {
      let entry = this.first(list[i] as number);
      while (entry >= 0 && (this.word[entry] as number) < at) entry = this.next[entry] as number;
      if (entry >= 0) nearest = Math.min(nearest, this.word[entry] as number);
    }
    return nearest;
  }

  /** The first entry with a symbol; -1 without one. The entries go on in the order of the words. */
  first(id: number): number {
    return this.seen[id] === 1 ? (this.firsts[id] as number) : -1;
  }
}
