import { OP } from '../rules/pattern-code.ts';
import { BREAK } from '../sentences/tokens.ts';
import type { MatchText, PlaceTable } from './place-table.ts';
import { ANYWHERE, type Reached } from './reached.ts';

/** The longest entry of a word class that is looked for before a place, in words. */
const LONGEST_ENTRY = 6;

/**
 * A pattern on its way through one text. All places that it has reached are walked at once, so that the cost is bounded by
 * words × elements: no pattern can hang. `from` and `to` are places in the list of those reached; `pc` and `end` tell the part
 * of the code.
 */
export class Walk {
  private readonly text: MatchText;
  private readonly code: readonly number[];
  private readonly table: PlaceTable;
  private readonly words: number;
  private readonly reached: Reached;

  /** @param text The text that its table looks at. */
  constructor(text: MatchText, code: readonly number[]) {
    this.text = text;
    this.code = code;
    this.table = text.symbols.table;
    this.words = text.symbols.at.length;
    this.reached = this.table.reached;
  }

  /** Walks the pattern from everywhere. @returns The first of the places reached; they are the last of the list. */
  run(): number {
    this.reached.size = 0;
    this.reached.push(0, this.words, ANYWHERE, -1);
    return this.through(0, this.code.length, 0, 1);
  }

  /** Walks some code, at least one element. @returns The first of the places reached; they are the last of the list. */
  private through(start: number, end: number, from: number, to: number): number {
    const { reached } = this;
    let pc = this.isEverywhere(from, to) ? this.behindLooks(start, end) : start;
    let first = from;
    let last = to;
    if (pc > start) {
      first = this.startsThatFit(start, pc, from, to);
      last = reached.size;
      pc = this.behind(pc);
    }
    while (pc < end && first < last) {
      const begin = reached.size;
      this.step(pc, first, last);
      first = begin;
      last = reached.size;
      pc = this.behind(pc);
    }
    return first;
  }

  private at(pc: number): number {
    return this.code[pc] as number;
  }

  /** The code behind an element. */
  private behind(pc: number): number {
    const op = this.at(pc);
    if (op === OP.gap) return pc + 3 + this.at(pc + 2);
    if (op === OP.not || op === OP.notBefore) return pc + 2 + this.at(pc + 1);
    return op === OP.choice ? pc + 2 + this.at(pc + 1) : pc + 1;
  }

  private isEverywhere(from: number, to: number): boolean {
    const { low, high, start } = this.reached;
    return to === from + 1 && start[from] === ANYWHERE && low[from] === 0 && high[from] === this.words;
  }

  /** Behind the elements at the start that only look around ("not behind x", "here no x"), unless nothing follows. */
  private behindLooks(start: number, end: number): number {
    let pc = start;
    while (pc < end && (this.at(pc) === OP.not || this.at(pc) === OP.notBefore)) pc = this.behind(pc);
    return pc < end ? pc : start;
  }

  /** Matches begun by a rare word are looked at from their start: quicker than looking everywhere first. */
  private startsThatFit(looks: number, pc: number, from: number, to: number): number {
    const { reached } = this;
    const begin = reached.size;
    this.step(pc, from, to);
    const end = reached.size;
    for (let place = begin; place < end; place++) {
      let look = looks;
      while (look < pc && this.holds(look, reached.start[place] as number)) look = this.behind(look);
      if (look >= pc) reached.copy(place, end);
    }
    return end;
  }

  private step(pc: number, from: number, to: number): void {
    const op = this.at(pc);
    if (op >= 0) this.symbol(op, from, to, this.reached.size);
    else if (op === OP.gap) this.gap(pc, from, to);
    else if (op === OP.choice) this.choice(pc, from, to);
    else if (op === OP.any) this.any(from, to);
    else this.look(pc, from, to);
  }

  private symbol(op: number, from: number, to: number, out: number): void {
    const { table, reached } = this;
    for (let entry = table.first(op >> 1); entry >= 0; entry = table.next[entry] as number) {
      const at = table.word[entry] as number;
      const place = reached.covering(at, from, to);
      if (place < 0) continue;
      const head = reached.head[place] as number;
      const behind = at + (table.length[entry] as number);
      reached.reach(behind, reached.startAt(place, at), op % 2 === 1 && head < 0 ? at : head, out);
    }
  }

  private choice(pc: number, from: number, to: number): void {
    const { reached } = this;
    const out = reached.size;
    const end = this.behind(pc);
    for (let option = pc + 2; option < end; ) {
      const length = this.at(option++);
      if (length === 0) for (let place = from; place < to; place++) reached.copy(place, out);
      else if (length === 1 && this.at(option) >= 0) this.symbol(this.at(option), from, to, out);
      else {
        const before = reached.size;
        reached.moveDown(this.through(option, option + length, from, to), before, out);
      }
      option += length;
    }
  }

  /** From each place on over up to `max` words, but not over a strong break nor over a word that the gap must be without. */
  private gap(pc: number, from: number, to: number): void {
    const { reached } = this;
    const { gapEnd } = this.table;
    for (let place = from; place < to; place++) {
      const start = reached.start[place] as number;
      const head = reached.head[place] as number;
      const high = reached.high[place] as number;
      // A strong break within the place cuts it into several.
      for (let low = reached.low[place] as number; low <= high; low++) {
        const farthest = gapEnd[low] as number;
        if (farthest < 0) continue;
        const last = Math.min(high, farthest);
        reached.push(low, this.endOfGap(pc, last, farthest), start, head);
        low = last;
      }
    }
  }

  /** How far the gap goes from a boundary, at most to `farthest`. */
  private endOfGap(pc: number, at: number, farthest: number): number {
    const end = Math.min(at + this.at(pc + 1), farthest);
    const without = this.at(pc + 2);
    return without === 0 ? end : this.table.nextOf(this.code, pc + 3, pc + 3 + without, at, end);
  }

  private any(from: number, to: number): void {
    const { reached } = this;
    const out = reached.size;
    for (let place = from; place < to; place++)
      for (let at = reached.low[place] as number; at <= (reached.high[place] as number) && at < this.words; at++)
        reached.reach(at + 1, reached.startAt(place, at), reached.head[place] as number, out);
  }

  /** Keeps the boundaries at which an element that only looks around holds. */
  private look(pc: number, from: number, to: number): void {
    const { reached } = this;
    const out = reached.size;
    for (let place = from; place < to; place++)
      for (let at = reached.low[place] as number; at <= (reached.high[place] as number); at++)
        if (this.holds(pc, at)) reached.reach(at, reached.startAt(place, at), reached.head[place] as number, out);
  }

  private holds(pc: number, at: number): boolean {
    const op = this.at(pc);
    if (op === OP.not) return !this.hasAny(at, pc + 1);
    if (op === OP.notBefore) return !this.endsAny(at, pc + 1);
    if (op === OP.start) return at === 0;
    if (op === OP.end) return at === this.words;
    return at < this.words && this.text.breaks[at] !== BREAK.none;
  }

  /** Whether a symbol is one of a list in the code, which is led by its length. */
  private lists(list: number, id: number): boolean {
    for (let i = list + this.at(list); i > list; i--) if (this.code[i] === id) return true;
    return false;
  }

  private hasAny(at: number, list: number): boolean {
    const here = this.text.symbols.at[at];
    if (here) for (let i = 0; i < here.length; i += 2) if (this.lists(list, here[i] as number)) return true;
    return false;
  }

  /** Whether one of the symbols ends right before a place. */
  private endsAny(at: number, list: number): boolean {
    for (let from = Math.max(0, at - LONGEST_ENTRY); from < at; from++) {
      const here = this.text.symbols.at[from] ?? [];
      for (let i = 0; i < here.length; i += 2)
        if (from + (here[i + 1] as number) === at && this.lists(list, here[i] as number)) return true;
    }
    return false;
  }
}
