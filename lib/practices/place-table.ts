import { Reached } from './reached.ts';

/** The symbols of one text at each of its words: symbol, number of words, symbol, number of words, … */
export type SymbolsAt = readonly (readonly number[])[];

/**
 * Where each symbol stands in one text: the text that was looked at last. One table serves all texts of a rule set, so that
 * reading a sentence makes no objects; filling it takes less time than keeping one for each sentence.
 */
export class PlaceTable {
  /** The symbols of the text, in the order in which they are first met. */
  readonly ids: number[] = [];
  /** For each entry of a word: its word, the words that it covers, and the next entry with its symbol (-1: none). */
  readonly word: number[] = [];
  readonly length: number[] = [];
  readonly next: number[] = [];
  /** The places that the pattern walked last has reached; used again for each pattern. */
  readonly reached = new Reached();
  private text: SymbolsAt | null = null;
  private round = 0;
  private readonly seen: Int32Array;
  private readonly firsts: Int32Array;
  private readonly lasts: Int32Array;

  /** @param symbols How many symbols there are; they are numbered from 0. */
  constructor(symbols: number) {
    this.seen = new Int32Array(symbols);
    this.firsts = new Int32Array(symbols);
    this.lasts = new Int32Array(symbols);
  }

  /** Looks at a text; does nothing where that is the text looked at already. */
  lookAt(text: SymbolsAt): this {
    if (text === this.text) return this;
    this.text = text;
    this.round++;
    this.ids.length = 0;
    let entry = 0;
    for (let word = 0; word < text.length; word++) {
      const here = text[word] as readonly number[];
      for (let i = 0; i < here.length; i += 2) this.add(entry++, here[i] as number, word, here[i + 1] as number);
    }
    return this;
  }

  private add(entry: number, id: number, word: number, length: number): void {
    this.word[entry] = word;
    this.length[entry] = length;
    this.next[entry] = -1;
    if (this.seen[id] === this.round) this.next[this.lasts[id] as number] = entry;
    else {
      this.seen[id] = this.round;
      this.firsts[id] = entry;
      this.ids.push(id);
    }
    this.lasts[id] = entry;
  }

  has(id: number): boolean {
    return this.seen[id] === this.round;
  }

  /** The first entry with a symbol; -1 without one. The entries go on in the order of the words. */
  first(id: number): number {
    return this.seen[id] === this.round ? (this.firsts[id] as number) : -1;
  }
}
