import type { Block, Sentence } from '../model.ts';

/** A longer first cell is prose of its own, not the name of its row. UTF-16 units. */
const LONGEST_NAME = 100;

/** A purpose ("To send the newsletter") stands for itself: read behind the row's name, that thing would do it. */
const PURPOSE = /^to\b/i;

/** What introduces the cells of the table that is being walked: the sentence above it, its column headers, its row names. */
export class TableLeadIns {
  private above: Sentence[] = [];
  private headers = new Map<string, Sentence>();
  private row = 0;
  private name: Sentence | null = null;

  /**
   * The lead-ins of a cell: the sentence that introduces the table, the name of its row, the header of its column.
   * @param before the open lead-ins above the table; asked for at its first cell only
   */
  at(block: Block, before: () => Sentence[]): Sentence[] {
    const row = block.row ?? 0;
    if (row < this.row || this.row === 0) {
      this.clear();
      this.above = before();
    }
    if (row !== this.row) this.name = null;
    this.row = row;
    if (block.header === undefined && row === 1) return [];
    const header = block.header === undefined ? undefined : this.headers.get(keyOf(block, block.header));
    const name = (block.level ?? 1) > 1 && !PURPOSE.test(block.text) ? this.name : null;
    return [...this.above, ...(name ? [name] : []), ...(header ? [header] : [])];
  }

  /** Takes note of the sentences of a cell, for the cells beside and below it. */
  note(block: Block, sentences: readonly Sentence[]): void {
    const [only, more] = sentences;
    if (!only || more) return;
    if (block.header === undefined) this.headers.set(keyOf(block, block.text), only);
    if (block.level === 1) this.name = this.name || !isName(block.text) ? null : only;
  }

  /** Behind the table. */
  clear(): void {
    this.above = [];
    this.headers = new Map();
    this.row = 0;
    this.name = null;
  }
}

function keyOf({ level }: Block, header: string): string {
  return `${level} ${header}`;
}

function isName(text: string): boolean {
  return text.length <= LONGEST_NAME && !/[.!?]$/.test(text);
}
