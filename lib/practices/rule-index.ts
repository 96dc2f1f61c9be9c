import type { Pattern } from '../rules/rule-set.ts';
import type { PlaceTable } from './place-table.ts';
import type { SymbolMap } from './symbols.ts';

/** A rule of any kind, by what it matches. */
interface Matching {
  match: readonly Pattern[];
}

/** A rule that can match a text, with those of its patterns that can. */
export interface Candidate<R extends Matching> {
  rule: R;
  patterns: Pattern[];
}

/** A pattern of a rule; `order` is the rule's place in the rule set. */
interface RulePattern<R extends Matching> {
  rule: R;
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
  private readonly patterns: RulePattern<R>[] = [];
  /** For each pattern its number, then the sets of symbols that it requires beside the rarest, each led by its size, then 0. */
  private readonly required: Int32Array;
  /** By symbol: where in `required` the patterns stand of whose rarest set it is. */
  private readonly bySymbol: (Int32Array | undefined)[];
  /** The same for patterns that require nothing. */
  private readonly always: readonly number[];

  constructor(rules: readonly R[]) {
    const required: number[] = [];
    const bySymbol: number[][] = [];
    const always: number[] = [];
    rules.forEach((rule, order) => {
      for (const pattern of rule.match) {
        const behind = 1 + (pattern.required[0] ?? -1);
        const place = required.length;
        required.push(this.patterns.length, ...pattern.required.slice(behind), 0);
        this.patterns.push({ rule, order, pattern });
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

  /** The patterns that can match a text, by their numbers, in the order in which their symbols are met. */
  private possible(table: PlaceTable): number[] {
    const found = this.always.map((place) => this.required[place] as number);
    for (const id of table.ids) {
      const places = this.bySymbol[id];
      if (places === undefined) continue;
      for (let i = 0; i < places.length; i++)
        if (this.isPossible(places[i] as number, table)) found.push(this.required[places[i] as number] as number);
    }
    return found;
  }

  /** The rules that can match a text with these symbols, in the order of the rule files. */
  candidates({ at, table }: SymbolMap): Candidate<R>[] {
    const rules: Candidate<R>[] = [];
    const patterns = this.possible(table.lookAt(at)).map((number) => this.patterns[number] as RulePattern<R>);
    for (const { rule, pattern } of patterns.sort((a, b) => a.order - b.order)) {
      const last = rules.at(-1);
      if (last?.rule !== rule) rules.push({ rule, patterns: [pattern] });
      else if (!last.patterns.includes(pattern)) last.patterns.push(pattern);
    }
    return rules;
  }
}
