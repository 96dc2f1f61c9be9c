import type { AttributeRule, Rule, RuleSet } from '../rules/rule-set.ts';
import { RuleIndex } from './rule-index.ts';
import { type Dictionary, makeDictionary } from './symbols.ts';

/** A rule set ready for matching. Made once, used for any number of documents; never changed. */
export interface Engine {
  rules: RuleSet;
  dictionary: Dictionary;
  /** Ordinary rules (those that show a practice). */
  practiceRules: RuleIndex<Rule>;
  /** Rules that tell what a heading announces. */
  headingRules: RuleIndex<Rule>;
  /** Rules that give a condition or a region to a sentence. */
  conditionRules: RuleIndex<Rule>;
  /** Those of them that hold for the sentence before as well. */
  backwardRules: RuleIndex<Rule>;
  /** Rules that tell to which kind of passage a sentence belongs. */
  scopeRules: RuleIndex<Rule>;
  /** What words show which value of an attribute. */
  attributeRules: RuleIndex<AttributeRule>;
}

/** Makes a rule set ready for matching. */
export function makeEngine(rules: RuleSet): Engine {
  return {
    rules,
    dictionary: makeDictionary(rules),
    practiceRules: new RuleIndex(rules.rules.filter((rule) => !rule.gives && !rule.scope && rule.reads === 'sentence')),
    headingRules: new RuleIndex(rules.rules.filter((rule) => !rule.scope && rule.reads === 'heading')),
    conditionRules: new RuleIndex(rules.rules.filter((rule) => rule.gives)),
    backwardRules: new RuleIndex(rules.rules.filter((rule) => rule.gives && rule.reachesBack)),
    scopeRules: new RuleIndex(rules.rules.filter((rule) => rule.scope)),
    attributeRules: new RuleIndex(rules.attributes),
  };
}
