import type { Pattern, Rule, RuleSet } from '../rules/rule-set.ts';
import { canMatch } from './match-pattern.ts';
import { type Dictionary, makeDictionary } from './symbols.ts';

/** A rule set ready for matching. Made once, used for any number of documents; never changed. */
export interface Engine {
  rules: RuleSet;
  dictionary: Dictionary;
  /** Ordinary rules (those that show a practice). */
  practiceRules: RuleIndex;
  /** Rules that tell what a heading announces. */
  headingRules: RuleIndex;
  /** Rules that give a condition or a region to a sentence. */
  conditionRules: RuleIndex;
  /** Rules that tell to which kind of passage a sentence belongs. */
  scopeRules: RuleIndex;
}

/** A pattern of a rule; `order` is the rule's place in the rule set. */
interface RulePattern {
  rule: Rule;
  order: number;
  pattern: Pattern;
}

/** The patterns by the symbols that a text must hold for them to match: only those are tried. */
export interface RuleIndex {
  bySymbol: ReadonlyMap<number, readonly RulePattern[]>;
  always: readonly RulePattern[];
}

/** A rule that can match a text, with those of its patterns that can. */
export interface Candidate {
  rule: Rule;
  order: number;
  patterns: Pattern[];
}

function indexRules(rules: readonly Rule[]): RuleIndex {
  const bySymbol = new Map<number, RulePattern[]>();
  const always: RulePattern[] = [];
  rules.forEach((rule, order) => {
    for (const pattern of rule.match) {
      const entry = { rule, order, pattern };
      const [rarest] = pattern.required;
      if (!rarest) always.push(entry);
      for (const id of rarest ?? []) {
        const known = bySymbol.get(id);
        if (known) known.push(entry);
        else bySymbol.set(id, [entry]);
      }
    }
  });
  return { bySymbol, always };
}

/** The rules of an index that can match a text with these symbols, in the order of the rule files. */
export function candidates(index: RuleIndex, places: ReadonlyMap<number, readonly number[]>): Candidate[] {
  const found = new Map<Rule, Candidate>();
  const add = ({ rule, order, pattern }: RulePattern) => {
    if (!canMatch(pattern, places)) return;
    const known = found.get(rule);
    if (!known) found.set(rule, { rule, order, patterns: [pattern] });
    else if (!known.patterns.includes(pattern)) known.patterns.push(pattern);
  };
  index.always.forEach(add);
  for (const id of places.keys()) index.bySymbol.get(id)?.forEach(add);
  return [...found.values()].sort((a, b) => a.order - b.order);
}

/** Makes a rule set ready for matching. */
export function makeEngine(rules: RuleSet): Engine {
  return {
    rules,
    dictionary: makeDictionary(rules),
    practiceRules: indexRules(rules.rules.filter((rule) => !rule.gives && !rule.scope && rule.reads === 'sentence')),
    headingRules: indexRules(rules.rules.filter((rule) => !rule.scope && rule.reads === 'heading')),
    conditionRules: indexRules(rules.rules.filter((rule) => rule.gives)),
    scopeRules: indexRules(rules.rules.filter((rule) => rule.scope)),
  };
}
