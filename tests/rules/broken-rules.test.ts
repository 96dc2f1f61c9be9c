import { describe, expect, test } from 'vitest';
import { compileRules, ENGINE_CLASSES, readRuleFiles } from '../../lib/rules/compile.ts';

const GRAMMAR = {
  name: 'lexicon/grammar.yml',
  text: [...ENGINE_CLASSES, 'sell'].map((name) => `${name}:\n  words: [${name}]\n`).join(''),
};

function rule(lines: string[]): string {
  return [
    'rules:',
    '  - id: sale/sells',
    '    says: They sell.',
    '    from: general',
    ...lines.map((line) => `    ${line}`),
  ].join('\n');
}
const PROOFS = ['examples: [one, two]', 'counterexamples: [three, four]'];
const PRACTICE = 'practice: { category: Data Security }';

function problem(text: string): string {
  try {
    compileRules(readRuleFiles([GRAMMAR, { name: 'practices/test.yml', text }]), 'test');
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : 'no error object';
  }
}

describe('a broken rule file is refused with file, line and reason', () => {
  test.each([
    ['a good rule passes', rule([PRACTICE, 'match: ["{sell}"]', ...PROOFS]), ''],
    [
      'broken YAML',
      'rules:\n  - id: [a',
      'practices/test.yml:2: Flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
    [
      'an unknown key',
      rule([PRACTICE, 'mach: ["{sell}"]', ...PROOFS]),
      'practices/test.yml:6: unknown key "mach"; known here: id, says, from',
    ],
    ['no pattern', rule([PRACTICE, ...PROOFS]), 'practices/test.yml:2: rule sale/sells has no pattern under "match"'],
    [
      'one example',
      rule([PRACTICE, 'match: ["{sell}"]', 'examples: [one]', PROOFS[1] ?? '']),
      'practices/test.yml:2: rule sale/sells needs at least two examples',
    ],
    [
      'one counterexample',
      rule([PRACTICE, 'match: ["{sell}"]', PROOFS[0] ?? '', 'counterexamples: [one]']),
      'practices/test.yml:2: rule sale/sells needs at least two counterexamples',
    ],
    [
      'no practice',
      rule(['match: ["{sell}"]', ...PROOFS]),
      'practices/test.yml:2: rule sale/sells needs a "practice" with its category',
    ],
    [
      'a category that is none',
      rule(['practice: { category: Sale }', 'match: ["{sell}"]', ...PROOFS]),
      'practices/test.yml:5: "Sale" is not one of First Party',
    ],
    [
      'a class that is none',
      rule([PRACTICE, 'match: ["{sel}"]', ...PROOFS]),
      'practices/test.yml:2: rule sale/sells: there is no word class {sel}',
    ],
    [
      'a bracket left open',
      rule([PRACTICE, 'match: ["(a|b"]', ...PROOFS]),
      'practices/test.yml:2: rule sale/sells: ")" is missing in the pattern "(a|b"',
    ],
    [
      'a bracket never opened',
      rule([PRACTICE, 'match: ["a)"]', ...PROOFS]),
      'rule sale/sells: ")" has no opening bracket in the pattern "a)"',
    ],
    [
      'a sign that is none',
      rule([PRACTICE, 'match: ["a ? b"]', ...PROOFS]),
      'rule sale/sells: cannot read "? b" in the pattern "a ? b"',
    ],
    [
      'an unquoted number',
      rule([PRACTICE, 'match: [13]', ...PROOFS]),
      'practices/test.yml:6: a text is expected here, put 13 in quotes',
    ],
    [
      'a finding that no topic asks for',
      rule([PRACTICE, 'shows: sale.sold', 'match: ["{sell}"]', ...PROOFS]),
      'rule sale/sells shows "sale.sold", which no topic asks for',
    ],
    [
      'an id twice',
      `${rule([PRACTICE, 'match: ["{sell}"]', ...PROOFS])}\n${rule([PRACTICE, 'match: ["{sell}"]', ...PROOFS]).replace('rules:\n', '')}`,
      'the rule "sale/sells" is defined twice',
    ],
  ])('%s', (_name, text, reason) => {
    if (reason === '') expect(problem(text)).toBe('');
    else expect(problem(text)).toContain(reason);
  });
});
