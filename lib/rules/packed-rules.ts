import type { AttributeRule, RuleHead, TopicDefinition } from './rule-set.ts';

/**
 * The rule set as it lies in the build: what the engine can work out by itself is left out, and what repeats is kept once.
 * `pack.ts` writes it at build time, `unpack.ts` reads it when the worker starts.
 */
export interface PackedRules {
  version: string;
  named: Record<string, number>;
  /**
   * The entries of the word classes and the words of the patterns, in the order in which symbols first need them. Each begins
   * with a capital that tells how many letters it shares with the one before (A: none, B: one, …).
   */
  entries: string;
  /**
   * For each symbol, numbers: how many entries it has, then for each how far it stands from where it is expected, folded: the
   * first at the first entry that no symbol has had yet, each other behind the one before.
   */
  symbols: string;
  /** The different patterns, in the order in which rules first need them: see `TOKEN`. */
  patterns: string;
  /**
   * For each rule and each of its keys, then for each attribute, numbers: how many patterns it has, then for each 0 where it
   * is the first that has not been needed yet, else one more than its place in `patterns`.
   */
  uses: string;
  heads: RuleHead[];
  topics: TopicDefinition[];
  attributes: Omit<AttributeRule, 'match'>[];
}

/**
 * The numbers of which patterns are made, element by element. A choice lists its options up to an `end`; an option that is
 * not just one element stands between `several` and `end`. `gapWithout`, `not` and `notBefore` list symbols up to an `end`.
 * The two `new` stand for the symbol behind the highest so far, as the head or not; the gaps for a gap of 0, 1, 2, … words;
 * the symbols for twice a symbol, and one more where it is the head.
 */
export const TOKEN = {
  end: 0,
  new: 1,
  newHead: 2,
  any: 3,
  start: 4,
  last: 5,
  comma: 6,
  choice: 7,
  several: 8,
  not: 9,
  notBefore: 10,
  gapWithout: 11,
  gaps: 12,
  symbols: 76,
} as const;
