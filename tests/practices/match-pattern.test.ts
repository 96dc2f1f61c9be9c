import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchPattern } from '../../lib/practices/match-pattern.ts';
import { findSymbols, makeDictionary } from '../../lib/practices/symbols.ts';
import { compileRules, ENGINE_CLASSES, readRuleFiles } from '../../lib/rules/compile.ts';
import { tokenize } from '../../lib/sentences/tokens.ts';

const LEXICON = `${ENGINE_CLASSES.map((name) => `${name}:\n  words: [${name}]\n`).join('')}
sell:
  verbs: [sell, rent out]
fruit:
  nouns: [apple, ripe pear]
`;

function found(pattern: string, text: string): string[] {
  const quoted = JSON.stringify(pattern);
  const file = `rules:\n  - { id: a/b, says: x, from: general, practice: { category: Other }, match: [${quoted}], examples: [x, y], counterexamples: [x, y] }`;
  const rules = compileRules(
    readRuleFiles([
      { name: 'lexicon/a.yml', text: LEXICON },
      { name: 'a.yml', text: file },
    ]),
    'test',
  );
  const { words, breaks } = tokenize(text);
  const compiled = rules.rules[0]?.match[0];
  if (!compiled) throw new Error('no pattern');
  return matchPattern(compiled, { breaks, symbols: findSymbols(words, makeDictionary(rules)) }).map(({ from, to }) =>
    words.slice(from, to).join(' '),
  );
}

describe('what a pattern matches', () => {
  test.each([
    ['sell', 'we sell apples', ['sell']],
    ['{sell}', 'we sold it, they sell it, rented out', ['sold', 'sell', 'rented out']],
    ['{sell.ed}', 'sell sold selling', ['sold']],
    ['{sell.ing} {fruit}', 'selling ripe pears', ['selling ripe pears']],
    ['sell *2 {fruit}', 'sell one two apples', ['sell one two apples']],
    ['sell *2 {fruit}', 'sell one two three apples', []],
    ['sell *5 {fruit}', 'sell it; apples', []],
    ['sell *5!(not|never) {fruit}', 'sell never apples', []],
    ['sell *5!not {fruit}', 'sell sweet apples', ['sell sweet apples']],
    ['(sell|rent out) [the] {fruit}', 'sell the apple, rent out apples', ['sell the apple', 'rent out apples']],
    ['^ sell', 'sell now', ['sell']],
    ['^ sell', 'we sell now', []],
    ['sell $', 'we sell', ['sell']],
    ['sell !{fruit}', 'sell apples', []],
    ['sell !{fruit}', 'sell cars', ['sell']],
    ['sell , never', 'sell, never', ['sell never']],
    ['sell , never', 'sell never', []],
    ['sell _ apples', 'sell two apples', ['sell two apples']],
    ['{we} <sell>', 'we sell', ['we sell']],
  ])('%s in "%s"', (pattern, text, expected) => {
    expect(found(pattern, text)).toEqual(expected);
  });

  test('a gap takes as few words as it can', () => {
    expect(found('a *9 b', 'a x a y b z b')).toEqual(['a y b']);
  });

  test('a pattern with a gap finds what a regular expression finds', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'x'), { maxLength: 12 }), (words) => {
        const text = words.join(' ');
        expect(found('a *3 b', text).length > 0).toBe(/\ba(?: \w){0,3} b\b/.test(text));
      }),
    );
  });
});
