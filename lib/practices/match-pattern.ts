import type { Element, Pattern } from '../rules/rule-set.ts';
import { BREAK } from '../sentences/tokens.ts';
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

/**
 * The places that a match in progress has reached: for each word boundary the latest start that leads there (-1 for none)
 * and the head met on the way. Matching walks all of them at once, so its cost is words × elements: no pattern can hang.
 */
interface Reached {
  start: Int32Array;
  head: Int32Array;
}

function nowhere(size: number): Reached {
  return { start: new Int32Array(size).fill(-1), head: new Int32Array(size).fill(-1) };
}

/** Of two ways to one place the one with the later start is kept: the shorter match. */
function reach(into: Reached, place: number, start: number, head: number): void {
  if (start <= (into.start[place] ?? -1)) return;
  into.start[place] = start;
  into.head[place] = head;
}

function stepSymbol(from: Reached, text: MatchText, id: number, isHead: boolean): Reached {
  const next = nowhere(from.start.length);
  for (let place = 0; place < text.symbols.at.length; place++) {
    const start = from.start[place] ?? -1;
    if (start < 0) continue;
    const here = text.symbols.at[place] ?? [];
    for (let i = 0; i < here.length; i += 2)
      if (here[i] === id) reach(next, place + (here[i + 1] ?? 1), start, isHead ? place : (from.head[place] ?? -1));
  }
  return next;
}

function hasAny(text: MatchText, place: number, ids: readonly number[]): boolean {
  const here = text.symbols.at[place] ?? [];
  for (let i = 0; i < here.length; i += 2) if (ids.includes(here[i] ?? -1)) return true;
  return false;
}

function stepGap(from: Reached, text: MatchText, max: number, without: readonly number[]): Reached {
  const next = nowhere(from.start.length);
  const words = text.symbols.at.length;
  for (let place = 0; place <= words; place++) {
    const start = from.start[place] ?? -1;
    if (start < 0) continue;
    const head = from.head[place] ?? -1;
    for (let end = place; end <= words && end - place <= max; end++) {
      if (text.breaks[end] === BREAK.strong) break;
      reach(next, end, start, head);
      if (without.length > 0 && hasAny(text, end, without)) break;
    }
  }
  return next;
}

function keepWhere(from: Reached, keep: (place: number) => boolean): Reached {
  const next = nowhere(from.start.length);
  for (let place = 0; place < from.start.length; place++) {
    const start = from.start[place] ?? -1;
    if (start >= 0 && keep(place)) reach(next, place, start, from.head[place] ?? -1);
  }
  return next;
}

function step(from: Reached, text: MatchText, element: Element): Reached {
  const words = text.symbols.at.length;
  switch (element.is) {
    case 'symbol':
      return stepSymbol(from, text, element.id, element.head === true);
    case 'gap':
      return stepGap(from, text, element.max, element.without);
    case 'any': {
      const next = nowhere(from.start.length);
      for (let place = 0; place < words; place++)
        if ((from.start[place] ?? -1) >= 0) reach(next, place + 1, from.start[place] ?? -1, from.head[place] ?? -1);
      return next;
    }
    case 'not':
      return keepWhere(from, (place) => !hasAny(text, place, element.ids));
    case 'choice': {
      const next = nowhere(from.start.length);
      for (const option of element.options) {
        const reached = walk(from, text, option);
        for (let place = 0; place <= words; place++)
          reach(next, place, reached.start[place] ?? -1, reached.head[place] ?? -1);
      }
      return next;
    }
    case 'start':
      return keepWhere(from, (place) => place === 0);
    case 'end':
      return keepWhere(from, (place) => place === words);
    case 'comma':
      return keepWhere(from, (place) => place < words && (text.breaks[place] ?? 0) !== BREAK.none);
  }
}

function walk(from: Reached, text: MatchText, elements: readonly Element[]): Reached {
  let reached = from;
  for (const element of elements) {
    reached = step(reached, text, element);
    if (reached.start.every((start) => start < 0)) break;
  }
  return reached;
}

/**
 * All matches of a pattern, at most one for each start: the shortest. In order of their starts.
 * @param pattern A compiled pattern.
 * @param text Breaks and symbols of one text.
 */
export function matchPattern(pattern: Pattern, text: MatchText): Match[] {
  if (pattern.anchors.length > 0 && !pattern.anchors.some((id) => text.symbols.present.has(id))) return [];
  const words = text.symbols.at.length;
  const begin = nowhere(words + 1);
  for (let place = 0; place <= words; place++) begin.start[place] = place;
  const reached = walk(begin, text, pattern.elements);
  const byStart = new Map<number, Match>();
  for (let to = 0; to <= words; to++) {
    const from = reached.start[to] ?? -1;
    if (from >= 0 && !byStart.has(from)) byStart.set(from, { from, to, head: reached.head[to] ?? -1 });
  }
  return [...byStart.values()].sort((a, b) => a.from - b.from);
}

/** Whether a pattern matches anywhere in a text. */
export function matches(pattern: Pattern, text: MatchText): boolean {
  return matchPattern(pattern, text).length > 0;
}
