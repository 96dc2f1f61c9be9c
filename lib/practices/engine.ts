import type { Pattern, Rule, RuleSet } from '../rules/rule-set.ts';
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

/** Rules by the symbols that a text must hold for them to match: only those are tried. */
export interface RuleIndex {
  byAnchor: ReadonlyMap<number, readonly Rule[]>;
  always: readonly Rule[];
}

function indexRules(rules: readonly Rule[]): RuleIndex {
  const byAnchor = new Map<number, Rule[]>();
  const always: Rule[] = [];
  for (const rule of rules) {
    const anchors = new Set(rule.match.flatMap((pattern: Pattern) => pattern.anchors));
    if (rule.match.some((pattern) => pattern.anchors.length === 0)) always.push(rule);
    else for (const id of anchors) byAnchor.set(id, [...(byAnchor.get(id) ?? []), rule]);
  }
  return { byAnchor, always };
}

/** The rules of an index that can match a text with these symbols, in the order of the rule files. */
export function candidates(index: RuleIndex, places: ReadonlyMap<number, readonly number[]>): Rule[] {
  const found = new Set<Rule>(index.always);
  for (const id of places.keys()) for (const rule of index.byAnchor.get(id) ?? []) found.add(rule);
  return [...found];
}

/** Makes a rule set ready for matching. */
export function makeEngine(rules: RuleSet): Engine {
  return {
    rules,
    dictionary: makeDictionary(rules),
    practiceRules: indexRules(rules.rules.filter((rule) => !rule.gives && !rule.scope && rule.reads === 'sentence')),
    headingRules: indexRules(rules.rules.filter((rule) => rule.reads === 'heading')),
    conditionRules: indexRules(rules.rules.filter((rule) => rule.gives)),
    scopeRules: indexRules(rules.rules.filter((rule) => rule.scope)),
  };
}
