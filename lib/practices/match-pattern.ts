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
 * A place that a match in progress has reached: a word boundary, the latest start that leads there and the head met on
 * the way. Matching walks all places at once, so its cost is at most words × elements: no pattern can hang.
 */
interface Place {
  at: number;
  start: number;
  head: number;
}

/** No element matched yet: a match may start anywhere. */
const ANYWHERE = null;
type Reached = readonly Place[] | typeof ANYWHERE;

/** Of two ways to one place the one with the later start is kept: the shorter match. */
function reach(into: Place[], at: number, start: number, head: number): void {
  const known = into.find((place) => place.at === at);
  if (!known) into.push({ at, start, head });
  else if (start > known.start) {
    known.start = start;
    known.head = head;
  }
}

function everywhere(text: MatchText): Place[] {
  return Array.from({ length: text.symbols.at.length + 1 }, (_, at) => ({ at, start: at, head: -1 }));
}

function stepSymbol(from: Reached, text: MatchText, id: number, isHead: boolean): Place[] {
  const next: Place[] = [];
  if (from === ANYWHERE) {
    const places = text.symbols.places.get(id) ?? [];
    for (let i = 0; i < places.length; i += 2) {
      const start = places[i] ?? 0;
      reach(next, start + (places[i + 1] ?? 1), start, isHead ? start : -1);
    }
    return next;
  }
  for (const { at, start, head } of from) {
    const here = text.symbols.at[at];
    if (!here) continue;
    for (let i = 0; i < here.length; i += 2)
      if (here[i] === id) reach(next, at + (here[i + 1] ?? 1), start, isHead && head < 0 ? at : head);
  }
  return next;
}

function hasAny(text: MatchText, at: number, ids: readonly number[]): boolean {
  const here = text.symbols.at[at];
  if (here) for (let i = 0; i < here.length; i += 2) if (ids.includes(here[i] ?? -1)) return true;
  return false;
}

/** The longest entry of a word class that is looked for before a place, in words. */
const LONGEST_ENTRY = 6;

/** Whether one of the symbols ends right before a place. */
function endsAny(text: MatchText, at: number, ids: readonly number[]): boolean {
  for (let from = Math.max(0, at - LONGEST_ENTRY); from < at; from++) {
    const here = text.symbols.at[from] ?? [];
    for (let i = 0; i < here.length; i += 2)
      if (from + (here[i + 1] ?? 1) === at && ids.includes(here[i] ?? -1)) return true;
  }
  return false;
}

function stepGap(from: readonly Place[], text: MatchText, max: number, without: readonly number[]): Place[] {
  const next: Place[] = [];
  const words = text.symbols.at.length;
  for (const { at, start, head } of from)
    for (let end = at; end <= words && end - at <= max; end++) {
      if (text.breaks[end] === BREAK.strong) break;
      reach(next, end, start, head);
      if (without.length > 0 && hasAny(text, end, without)) break;
    }
  return next;
}

function step(from: Reached, text: MatchText, element: Element): readonly Place[] {
  if (element.is === 'symbol') return stepSymbol(from, text, element.id, element.head === true);
  if (element.is === 'choice') {
    const next: Place[] = [];
    for (const option of element.options)
      for (const { at, start, head } of walk(from, text, option)) reach(next, at, start, head);
    return next;
  }
  const places = from ?? everywhere(text);
  const words = text.symbols.at.length;
  switch (element.is) {
    case 'gap':
      return stepGap(places, text, element.max, element.without);
    case 'any':
      return places.filter(({ at }) => at < words).map(({ at, start, head }) => ({ at: at + 1, start, head }));
    case 'not':
      return places.filter(({ at }) => !hasAny(text, at, element.ids));
    case 'not-before':
      return places.filter(({ at }) => !endsAny(text, at, element.ids));
    case 'start':
      return places.filter(({ at }) => at === 0);
    case 'end':
      return places.filter(({ at }) => at === words);
    case 'comma':
      return places.filter(({ at }) => at < words && (text.breaks[at] ?? 0) !== BREAK.none);
  }
}

/** How many elements at the start of a pattern only look around ("not behind x", "here no x"). */
function leadingLooks(elements: readonly Element[]): number {
  const first = elements.findIndex(({ is }) => is !== 'not-before' && is !== 'not');
  return Math.max(0, first);
}

/** Matches begun by a rare word are looked at from their start: quicker than looking everywhere first. */
function startsThatFit(places: readonly Place[], text: MatchText, looks: readonly Element[]): Place[] {
  return places.filter(({ start }) =>
    looks.every((look) =>
      look.is === 'not-before' ? !endsAny(text, start, look.ids) : look.is !== 'not' || !hasAny(text, start, look.ids),
    ),
  );
}

function walk(from: Reached, text: MatchText, elements: readonly Element[]): readonly Place[] {
  let reached = from;
  const skipped = from === ANYWHERE ? leadingLooks(elements) : 0;
  if (skipped > 0 && elements.length > skipped) {
    reached = startsThatFit(step(ANYWHERE, text, elements[skipped] as Element), text, elements.slice(0, skipped));
    if (reached.length === 0) return reached;
  }
  for (const element of elements.slice(reached === from ? 0 : skipped + 1)) {
    reached = step(reached, text, element);
    if (reached.length === 0) break;
  }
  return reached ?? everywhere(text);
}

/** Whether a text with these symbols can match at all: a quick look before the walk. */
export function canMatch(pattern: Pattern, places: ReadonlyMap<number, readonly number[]>): boolean {
  return pattern.required.every((ids) => ids.some((id) => places.has(id)));
}

/**
 * All matches of a pattern, at most one for each start: the shortest. In order of their starts.
 * @param pattern A compiled pattern.
 * @param text Breaks and symbols of one text.
 */
export function matchPattern(pattern: Pattern, text: MatchText): Match[] {
  if (!canMatch(pattern, text.symbols.places)) return [];
  const byStart = new Map<number, Match>();
  for (const { at, start, head } of walk(ANYWHERE, text, pattern.elements)) {
    const known = byStart.get(start);
    if (!known || at < known.to) byStart.set(start, { from: start, to: at, head });
  }
  return [...byStart.values()].sort((a, b) => a.from - b.from);
}

/** Whether a pattern matches anywhere in a text. */
export function matches(pattern: Pattern, text: MatchText): boolean {
  return matchPattern(pattern, text).length > 0;
}
