import type { Pattern, Rule } from '../rules/rule-set.ts';
import type { Named } from './clause.ts';
import { actorAt, negatedAt } from './clauses.ts';
import { type Match, matchCandidate, matches, matchPattern } from './match-pattern.ts';
import type { Reading } from './read-sentence.ts';

/** Where a rule looks beside the sentence itself. */
export interface Surroundings {
  /** The headings above, as texts to match, outermost first, and the run-in heading of the paragraph. */
  headings: readonly Reading[];
  /** The sentences before it in the same section, nearest first. */
  before: readonly Reading[];
}

/** Whether one of the patterns is in a text. Asked again for each match of a rule, and of a heading by each sentence under it. */
function holdsIn(patterns: readonly Pattern[], text: Reading): boolean {
  text.asked ??= new Map();
  let known = text.asked.get(patterns);
  if (known === undefined) {
    known = patterns.some((pattern) => matches(pattern, text));
    text.asked.set(patterns, known);
  }
  return known;
}

/** Whether one of the patterns is in one of the texts. */
const isIn = (patterns: readonly Pattern[], texts: readonly Reading[]) =>
  patterns.length > 0 && texts.some((text) => holdsIn(patterns, text));

function polarityFits(rule: Rule, match: Match, reading: Reading, named: Named): boolean {
  if (rule.polarity === 'any') return true;
  const negated = match.head >= 0 && negatedAt(reading, match.head, named);
  return (negated !== reading.negated) === (rule.polarity === 'no');
}

function actorFits(rule: Rule, match: Match, reading: Reading, named: Named): boolean {
  if (rule.actor === 'any' || match.head < 0) return true;
  const actor = actorAt(reading, match.head, named);
  if (rule.actor === 'not-you') return actor !== 'you';
  if (actor === null) return rule.actor === 'we' || rule.actor === 'reader';
  return actor === rule.actor || (actor === 'you' && rule.actor === 'reader');
}

function contains(outer: Match, inner: Match): boolean {
  return inner.from >= outer.from && inner.to <= outer.to;
}

/** Why a match of a rule's pattern does not count, in the words of the rule's keys. */
export type Objection =
  | 'lead-in alone'
  | 'polarity'
  | 'actor'
  | 'unless-inside'
  | 'unless'
  | 'needs'
  | 'under'
  | 'not-under'
  | 'after'
  | 'near';

/**
 * What speaks against a match of a rule's pattern.
 * @returns null where nothing does: the rule holds for the sentence.
 */
export function objectionTo(
  rule: Rule,
  match: Match,
  reading: Reading,
  around: Surroundings,
  named: Named,
): Objection | null {
  if (!reading.question && !rule.gives && match.to <= reading.own && reading.own > 0) return 'lead-in alone';
  if (!polarityFits(rule, match, reading, named)) return 'polarity';
  if (!actorFits(rule, match, reading, named)) return 'actor';
  const isInside = (pattern: Pattern) => matchPattern(pattern, reading).some((inner) => contains(match, inner));
  if (rule.unlessInside.some(isInside)) return 'unless-inside';
  if (rule.unless.length > 0 && holdsIn(rule.unless, reading)) return 'unless';
  if (!rule.needs.every((needed) => matches(needed, reading))) return 'needs';
  if (rule.under.length > 0 && !isIn(rule.under, around.headings)) return 'under';
  if (isIn(rule.notUnder, around.headings)) return 'not-under';
  if (rule.after.length > 0 && !isIn(rule.after, around.before)) return 'after';
  if (rule.near.length > 0 && !isIn(rule.near, [reading, ...around.headings, ...around.before])) return 'near';
  return null;
}

/**
 * Applies one rule to one sentence.
 * @param patterns Those of the rule's patterns that can match at all.
 * @returns The first match that nothing speaks against; null where there is none.
 */
export function applyRule(
  rule: Rule,
  patterns: readonly Pattern[],
  reading: Reading,
  around: Surroundings,
  named: Named,
): Match | null {
  for (const pattern of patterns)
    for (const match of matchCandidate(pattern, reading))
      if (objectionTo(rule, match, reading, around, named) === null) return match;
  return null;
}
