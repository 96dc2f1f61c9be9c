import { expect, test } from 'vitest';
import { compileRules, ENGINE_CLASSES, readRuleFiles } from '../../lib/rules/compile.ts';
import { loadRules } from '../../lib/rules/from-disk.ts';
import { packRules } from '../../lib/rules/pack.ts';
import type { RuleSet } from '../../lib/rules/rule-set.ts';
import { unpackRules } from '../../lib/rules/unpack.ts';

const LEXICON = `${ENGINE_CLASSES.map((name) => `${name}:\n  words: [${name}]\n`).join('')}
sell:
  verbs: [sell, rent out]
`;

/** The rules of one pattern. */
function rulesOf(pattern: string) {
  const file = `rules:\n  - { id: a/b, says: x, from: general, practice: { category: Other }, match: [${JSON.stringify(pattern)}], examples: [x, y], counterexamples: [x, y] }`;
  const files = [
    { name: 'lexicon/a.yml', text: LEXICON },
    { name: 'a.yml', text: file },
  ];
  return compileRules(readRuleFiles(files), 'test');
}

/** As the build keeps it: packed, and as JSON. */
const packedAndBack = (rules: RuleSet) => unpackRules(JSON.parse(JSON.stringify(packRules(rules))));

test('the rules in the build are those on disk', () => {
  const rules = loadRules();
  expect(packedAndBack(rules)).toEqual(rules);
});

test.for([
  'sell',
  '{sell.ing} *3 {we}',
  '^ a _ b , c $',
  'a *1 b *40 !(c|{we}) e',
  '~(a|b) c !(d|{you}) e !{we}',
  '(a|b c|{we} *2 d) e',
  '((a|b) *1 c|(d|[e] f)|_) {sell}',
  '[a] <b> [c d]',
  'a|b *3 c',
  '<({sell}|rent out|_)> a a',
])('a pattern of every kind: %s', (pattern) => {
  const rules = rulesOf(pattern);
  expect(packedAndBack(rules)).toEqual(rules);
});
