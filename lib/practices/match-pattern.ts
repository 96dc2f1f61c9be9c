import type { Pattern } from '../rules/rule-set.ts';
import type { MatchText, PlaceTable } from './place-table.ts';
import { Walk } from './walk.ts';

/** A match: words `from` (inclusive) to `to` (exclusive); `head` is the word of the verb that decides, -1 without one. */
export interface Match {
  from: number;
  to: number;
  head: number;
}

/** Whether the text that the table looks at can match at all: a quick look before the walk. */
export function canMatch({ required }: Pattern, table: PlaceTable): boolean {
  for (let set = 0; set < required.length; ) {
    const last = set + (required[set] as number);
    let i = set + 1;
    while (i <= last && !table.has(required[i] as number)) i++;
    if (i > last) return false;
    set = last + 1;
  }
  return true;
}

/**
 * All matches of a pattern, at most one for each start: the shortest. In order of their starts.
 * @param pattern A compiled pattern.
 * @param text Breaks and symbols of one text.
 */
export function matchPattern(pattern: Pattern, text: MatchText): Match[] {
  const { table } = text.symbols;
  if (!canMatch(pattern, table.lookAt(text))) return [];
  const { reached } = table;
  const first = new Walk(text, pattern.code).run();
  if (first === reached.size) return [];
  const byStart = new Map<number, Match>();
  const out = reached.size;
  reached.spread(first);
  for (let place = out; place < reached.size; place++) {
    const from = reached.start[place] as number;
    const to = reached.low[place] as number;
    const known = byStart.get(from);
    if (!known || to < known.to) byStart.set(from, { from, to, head: reached.head[place] as number });
  }
  return [...byStart.values()].sort((a, b) => a.from - b.from);
}

/** Whether a pattern matches anywhere in a text. */
export function matches(pattern: Pattern, text: MatchText): boolean {
  const { table } = text.symbols;
  return canMatch(pattern, table.lookAt(text)) && new Walk(text, pattern.code).run() < table.reached.size;
}
