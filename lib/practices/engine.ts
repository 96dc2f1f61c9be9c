import type { Pattern, Rule, RuleSet } from '../rules/rule-set.ts';
import { canMatch } from './match-pattern.ts';
import { type Dictionary, makeDictionary, type SymbolMap } from './symbols.ts';

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
  bySymbol: readonly (readonly RulePattern[] | undefined)[];
  always: readonly RulePattern[];
}

/** A rule that can match a text, with those of its patterns that can. */
export interface Candidate {
  rule: Rule;
  patterns: Pattern[];
}

function indexRules(rules: readonly Rule[]): RuleIndex {
  const bySymbol: RulePattern[][] = [];
  const always: RulePattern[] = [];
  rules.forEach((rule, order) => {
    for (const pattern of rule.match) {
      const entry = { rule, order, pattern };
      const rarest = pattern.required.slice(1, 1 + (pattern.required[0] ?? 0));
      if (rarest.length === 0) always.push(entry);
      for (const id of rarest) {
        const known = bySymbol[id];
        if (known) known.push(entry);
        else bySymbol[id] = [entry];
      }
    }
  });
  return { bySymbol, always };
}

/** The rules of an index that can match a text with these symbols, in the order of the rule files. */
export function candidates({ bySymbol, always }: RuleIndex, { at, table }: SymbolMap): Candidate[] {
  table.lookAt(at);
  const found = always.filter(({ pattern }) => canMatch(pattern, table));
  for (const id of table.ids) {
    const entries = bySymbol[id];
    if (entries) for (const entry of entries) if (canMatch(entry.pattern, table)) found.push(entry);
  }
  const rules: Candidate[] = [];
  for (const { rule, pattern } of found.sort((a, b) => a.order - b.order)) {
    const last = rules.at(-1);
    if (last?.rule !== rule) rules.push({ rule, patterns: [pattern] });
    else if (!last.patterns.includes(pattern)) last.patterns.push(pattern);
  }
  return rules;
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
