import type { Pattern } from '../rules/rule-set.ts';
import type { MatchText, PlaceTable } from './place-table.ts';

/** A rule of any kind, by what it matches. */
interface Matching {
  match: readonly Pattern[];
}

/** A rule that can match a text, with those of its patterns that can. */
export interface Candidate<R extends Matching> {
  rule: R;
  patterns: Pattern[];
}

/** A pattern; `order` is the place of its rule among the rules. */
interface RulePattern {
  order: number;
  pattern: Pattern;
}

function add(lists: number[][], id: number, place: number): void {
  const known = lists[id];
  if (known) known.push(place);
  else lists[id] = [place];
}

/**
 * The patterns of some rules by the symbols that a text must hold for them to match: only those are tried. A page asks some
 * ten thousand times whether a pattern can match, so all that is asked then stands in lists of numbers.
 */
export class RuleIndex<R extends Matching> {
  private readonly patterns: RulePattern[] = [];
  /** Filled while the candidates for a text are gathered. */
  private readonly byRule: readonly Candidate<R>[];
  /** For each pattern its number, then the sets of symbols that it requires beside the rarest, each led by its size, then 0. */
  private readonly required: Int32Array;
  /** By symbol: where in `required` the patterns stand of whose rarest set it is. */
  private readonly bySymbol: (Int32Array | undefined)[];
  /** The same for patterns that require nothing. */
  private readonly always: readonly number[];

  constructor(rules: readonly R[]) {
    this.byRule = rules.map((rule) => ({ rule, patterns: [] }));
    const required: number[] = [];
    const bySymbol: number[][] = [];
    const always: number[] = [];
    rules.forEach(({ match }, order) => {
      for (const pattern of match) {
        const behind = 1 + (pattern.required[0] ?? -1);
        const place = required.length;
        required.push(this.patterns.length, ...pattern.required.slice(behind), 0);
        this.patterns.push({ order, pattern });
        if (behind === 0) always.push(place);
        for (const id of pattern.required.slice(1, behind)) add(bySymbol, id, place);
      }
    });
    this.required = Int32Array.from(required);
    this.bySymbol = bySymbol.map((places) => Int32Array.from(places));
    this.always = always;
  }

  /** Whether the pattern at a place of `required` can match the text that the table looks at. */
  private isPossible(place: number, table: PlaceTable): boolean {
    const { required } = this;
    let set = place + 1;
    for (let size = required[set] as number; size > 0; size = required[set] as number) {
      const last = set + size;
      let i = set + 1;
      while (i <= last && !table.has(required[i] as number)) i++;
      if (i > last) return false;
      set = last + 1;
    }
    return true;
  }

  /** The rules that can match a text with these symbols, in the order of the rule files. */
  candidates(text: MatchText): Candidate<R>[] {
    const table = text.symbols.table.lookAt(text);
    for (const place of this.always) this.note(place);
    for (const id of table.ids) {
      const places = this.bySymbol[id];
      if (places === undefined) continue;
      for (let i = 0; i < places.length; i++)
        if (this.isPossible(places[i] as number, table)) this.note(places[i] as number);
    }
    const found: Candidate<R>[] = [];
    for (const candidate of this.byRule)
      if (candidate.patterns.length > 0) {
        found.push({ ...candidate });
        candidate.patterns = [];
      }
    return found;
  }

  private note(place: number): void {
    const { order, pattern } = this.patterns[this.required[place] as number] as RulePattern;
    const { patterns } = this.byRule[order] as Candidate<R>;
    if (!patterns.includes(pattern)) patterns.push(pattern);
  }
}
