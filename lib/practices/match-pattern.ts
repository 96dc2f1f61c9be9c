import type { Element, Pattern } from '../rules/rule-set.ts';
import { BREAK } from '../sentences/tokens.ts';
import type { PlaceTable } from './place-table.ts';
import { ANYWHERE, type Reached } from './reached.ts';
import type { SymbolMap } from './symbols.ts';

/** A match: words `from` (inclusive) to `to` (exclusive); `head` is the word of the verb that decides, -1 without one. */
export interface Match {
  from: number;
  to: number;
  head: number;
}

/** What patterns are matched against. */
export interface MatchText {
  breaks: readonly number[];
  symbols: SymbolMap;
}

/** The longest entry of a word class that is looked for before a place, in words. */
const LONGEST_ENTRY = 6;

/** How many elements at the start of a pattern only look around ("not behind x", "here no x"). */
function leadingLooks(elements: readonly Element[]): number {
  const first = elements.findIndex(({ is }) => is !== 'not-before' && is !== 'not');
  return Math.max(0, first);
}

/**
 * A pattern on its way through one text. All places that it has reached are walked at once, so that the cost is bounded by
 * words × elements: no pattern can hang. `from` and `to` are places in the list of those reached.
 */
class Walk {
  private readonly text: MatchText;
  private readonly table: PlaceTable;
  private readonly words: number;
  readonly reached: Reached;

  constructor(text: MatchText) {
    this.text = text;
    this.table = text.symbols.table.lookAt(text.symbols.at);
    this.words = text.symbols.at.length;
    this.reached = this.table.reached;
  }

  /** Walks a pattern from everywhere. @returns The first of the places reached; they are the last of the list. */
  run(elements: readonly Element[]): number {
    this.reached.size = 0;
    this.reached.push(0, this.words, ANYWHERE, -1);
    return this.through(elements, 0, 1);
  }

  /** Walks elements, at least one, from some places. @returns The first of the places reached; they are the last of the list. */
  private through(elements: readonly Element[], from: number, to: number): number {
    const { reached } = this;
    let first = from;
    let last = to;
    let next = 0;
    if (this.isEverywhere(from, to)) {
      const looks = leadingLooks(elements);
      if (looks > 0) {
        first = this.startsThatFit(elements, looks, from, to);
        last = reached.size;
        next = looks + 1;
      }
    }
    for (; next < elements.length && first < last; next++) {
      const begin = reached.size;
      this.step(elements[next] as Element, first, last);
      first = begin;
      last = reached.size;
    }
    return first;
  }

  private isEverywhere(from: number, to: number): boolean {
    const { low, high, start } = this.reached;
    return to === from + 1 && start[from] === ANYWHERE && low[from] === 0 && high[from] === this.words;
  }

  /** Matches begun by a rare word are looked at from their start: quicker than looking everywhere first. */
  private startsThatFit(elements: readonly Element[], looks: number, from: number, to: number): number {
    const { reached } = this;
    const begin = reached.size;
    this.step(elements[looks] as Element, from, to);
    const end = reached.size;
    for (let place = begin; place < end; place++) {
      const start = reached.start[place] as number;
      let fits = true;
      for (let i = 0; i < looks && fits; i++) fits = this.holds(elements[i] as Element, start);
      if (fits) reached.copy(place, end);
    }
    return end;
  }

  private step(element: Element, from: number, to: number): void {
    if (element.is === 'symbol') this.symbol(element.id, element.head === true, from, to, this.reached.size);
    else if (element.is === 'choice') this.choice(element.options, from, to);
    else if (element.is === 'gap') this.gap(element.max, element.without, from, to);
    else if (element.is === 'any') this.any(from, to);
    else this.look(element, from, to);
  }

  private symbol(id: number, isHead: boolean, from: number, to: number, out: number): void {
    const { table, reached } = this;
    for (let entry = table.first(id); entry >= 0; entry = table.next[entry] as number) {
      const at = table.word[entry] as number;
      const place = reached.covering(at, from, to);
      if (place < 0) continue;
      const head = reached.head[place] as number;
      const start = reached.startAt(place, at);
      reached.reach(at + (table.length[entry] as number), start, isHead && head < 0 ? at : head, out);
    }
  }

  private choice(options: readonly (readonly Element[])[], from: number, to: number): void {
    const { reached } = this;
    const out = reached.size;
    for (const option of options) {
      const [only] = option;
      if (only === undefined) for (let place = from; place < to; place++) reached.copy(place, out);
      else if (option.length === 1 && only.is === 'symbol') this.symbol(only.id, only.head === true, from, to, out);
      else {
        const end = reached.size;
        reached.moveDown(this.through(option, from, to), end, out);
      }
    }
  }

  /** From each place on over up to `max` words, but not over a strong break nor over a word of `without`. */
  private gap(max: number, without: readonly number[], from: number, to: number): void {
    const { reached, words } = this;
    const { breaks } = this.text;
    for (let place = from; place < to; place++) {
      const high = reached.high[place] as number;
      let low = -1;
      for (let at = reached.low[place] as number; at <= high; at++) {
        if (breaks[at] === BREAK.strong) continue;
        if (low < 0) low = at;
        if (at < high && breaks[at + 1] !== BREAK.strong) continue;
        let end = at;
        while (end < words && end - at < max && breaks[end + 1] !== BREAK.strong && !this.hasAny(end, without)) end++;
        reached.push(low, end, reached.start[place] as number, reached.head[place] as number);
        low = -1;
      }
    }
  }

  private any(from: number, to: number): void {
    const { reached } = this;
    const out = reached.size;
    for (let place = from; place < to; place++)
      for (let at = reached.low[place] as number; at <= (reached.high[place] as number) && at < this.words; at++)
        reached.reach(at + 1, reached.startAt(place, at), reached.head[place] as number, out);
  }

  /** Keeps the boundaries at which an element that only looks around holds. */
  private look(element: Element, from: number, to: number): void {
    const { reached } = this;
    const out = reached.size;
    for (let place = from; place < to; place++)
      for (let at = reached.low[place] as number; at <= (reached.high[place] as number); at++)
        if (this.holds(element, at)) reached.reach(at, reached.startAt(place, at), reached.head[place] as number, out);
  }

  private holds(element: Element, at: number): boolean {
    switch (element.is) {
      case 'not':
        return !this.hasAny(at, element.ids);
      case 'not-before':
        return !this.endsAny(at, element.ids);
      case 'start':
        return at === 0;
      case 'end':
        return at === this.words;
      case 'comma':
        return at < this.words && (this.text.breaks[at] ?? 0) !== BREAK.none;
      default:
        return true;
    }
  }

  private hasAny(at: number, ids: readonly number[]): boolean {
    const here = this.text.symbols.at[at];
    if (here && ids.length > 0)
      for (let i = 0; i < here.length; i += 2) if (ids.includes(here[i] as number)) return true;
    return false;
  }

  /** Whether one of the symbols ends right before a place. */
  private endsAny(at: number, ids: readonly number[]): boolean {
    for (let from = Math.max(0, at - LONGEST_ENTRY); from < at; from++) {
      const here = this.text.symbols.at[from] ?? [];
      for (let i = 0; i < here.length; i += 2)
        if (from + (here[i + 1] as number) === at && ids.includes(here[i] as number)) return true;
    }
    return false;
  }
}

/** Whether a text with these symbols can match at all: a quick look before the walk. */
export function canMatch(pattern: Pattern, table: PlaceTable): boolean {
  for (const ids of pattern.required) {
    let found = false;
    for (let i = 0; i < ids.length && !found; i++) found = table.has(ids[i] as number);
    if (!found) return false;
  }
  return true;
}

/**
 * All matches of a pattern, at most one for each start: the shortest. In order of their starts.
 * @param pattern A compiled pattern.
 * @param text Breaks and symbols of one text.
 */
export function matchPattern(pattern: Pattern, text: MatchText): Match[] {
  const walk = new Walk(text);
  if (!canMatch(pattern, text.symbols.table)) return [];
  const { reached } = walk;
  const first = walk.run(pattern.elements);
  if (first === reached.size) return [];
  const byStart = new Map<number, Match>();
  const out = reached.size;
  reached.spread(first);
  for (let place = out; place < reached.size; place++) {
    const start = reached.start[place] as number;
    const to = reached.low[place] as number;
    const known = byStart.get(start);
    if (!known || to < known.to) byStart.set(start, { from: start, to, head: reached.head[place] as number });
  }
  return [...byStart.values()].sort((a, b) => a.from - b.from);
}

/** Whether a pattern matches anywhere in a text. */
export function matches(pattern: Pattern, text: MatchText): boolean {
  const walk = new Walk(text);
  return canMatch(pattern, text.symbols.table) && walk.run(pattern.elements) < walk.reached.size;
}
