import type { Rule } from '../rules/rule-set.ts';
import { applyRule, type Surroundings } from './apply-rule.ts';
import type { Engine } from './engine.ts';
import type { Match } from './match-pattern.ts';
import type { Reading } from './read-sentence.ts';
import type { RuleIndex } from './rule-index.ts';

/** A text by itself: no headings above, nothing before. */
export const ALONE: Surroundings = { headings: [], before: [] };

/** Applies all rules of an index to one text. */
export function applyAll(
  index: RuleIndex<Rule>,
  reading: Reading,
  around: Surroundings,
  engine: Engine,
): { rule: Rule; match: Match }[] {
  const found: { rule: Rule; match: Match }[] = [];
  for (const { rule, patterns } of index.candidates(reading)) {
    const match = applyRule(rule, patterns, reading, around, engine.rules.named);
    if (match) found.push({ rule, match });
  }
  return found;
}
