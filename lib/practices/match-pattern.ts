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
  return canMatch(pattern, text.symbols.table.lookAt(text)) ? matchCandidate(pattern, text) : [];
}

/** The same for a pattern that is known to be able to match. */
export function matchCandidate(pattern: Pattern, text: MatchText): Match[] {
  const { reached } = text.symbols.table.lookAt(text);
  const first = new Walk(text, pattern.code).run();
  const out = reached.size;
  reached.spread(first);
  const found: Match[] = [];
  for (let place = out; place < reached.size; place++) {
    const from = reached.start[place] as number;
    const to = reached.low[place] as number;
    const head = reached.head[place] as number;
    const known = found.find((match) => match.from === from);
    if (!known) found.push({ from, to, head });
    else if (to < known.to) Object.assign(known, { to, head });
  }
  return found.length > 1 ? found.sort((a, b) => a.from - b.from) : found;
}

/** Whether a pattern matches anywhere in a text. */
export function matches(pattern: Pattern, text: MatchText): boolean {
  const { table } = text.symbols;
  return canMatch(pattern, table.lookAt(text)) && new Walk(text, pattern.code).run() < table.reached.size;
}
