import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../lib/page/read-markdown.ts';
import { makeEngine } from '../../lib/practices/engine.ts';
import { findHits } from '../../lib/practices/find-hits.ts';
import { compileRules, ENGINE_CLASSES, readRuleFiles } from '../../lib/rules/compile.ts';
import { toSentences } from '../../lib/sentences/sentences.ts';
import { answerTopics } from '../../lib/topics/answer-topics.ts';

const CLASSES = `${ENGINE_CLASSES.map((name) => `${name}:\n  words: [${name}]\n`).join('')}
sell:
  verbs: [sell]
`;
const PROOFS = 'examples: [a, b], counterexamples: [c, d]';
const rule = (id: string, shows: string, match: string, more = '') =>
  `  - { id: t/${id}, says: x, from: general, practice: { category: Other }, shows: ${shows}, match: ["${match}"], ${more}${PROOFS} }`;
const TOPIC = `topic: t
question: Do they?
answers:
  "yes": { light: red, summary: They do. }
  some: { light: yellow, summary: A little. }
  "no": { light: green, summary: They do not. }
decide:
  - { answer: "yes", when: [does], unless: [way-out] }
  - { answer: some, when: [does] }
  - { answer: "no", when: [denies] }
  - { answer: "no", of: [one, two], at-least: 2 }
  - { answer: unsure, of: [one, two] }
conflicts:
  - [does, denies]
rules:
${[
  rule('does', 't.does', 'we sell', 'with: { consent: t.denies, region: [] }, '),
  rule('denies', 't.denies', 'no trade'),
  rule('way-out', 't.way-out', 'you may refuse'),
  rule('one', 't.one', 'alpha'),
  rule('two', 't.two', 'beta'),
].join('\n')}
  - { id: c/consent, says: x, from: general, gives: consent, match: ["with consent"], ${PROOFS} }
  - { id: c/region, says: x, from: general, gives: region, match: ["in place"], ${PROOFS} }
  - { id: s/children, says: x, from: general, scope: children, match: ["kids only"], ${PROOFS} }
`;
const rules = compileRules(
  readRuleFiles([
    { name: 'lexicon/a.yml', text: CLASSES },
    { name: 'topics/t.yml', text: TOPIC },
  ]),
  'test',
);
const engine = makeEngine(rules);

function answer(text: string) {
  const { blocks } = readMarkdown(text);
  const [topic] = answerTopics(findHits(blocks, toSentences(blocks), engine), rules.topics);
  return topic;
}

describe('how findings become an answer', () => {
  test.each([
    ['Nothing to see.', 'not-stated', 'grey', false],
    ['Here we sell.', 'yes', 'red', false],
    ['Here we sell. But you may refuse.', 'some', 'yellow', false],
    ['There is no trade.', 'no', 'green', false],
    ['Here we sell. There is no trade.', 'yes', 'red', true],
    ['Here we sell with consent.', 'no', 'green', false],
    ['Here we sell in place.', 'not-stated', 'grey', false],
    ['Of alpha only.', 'unsure', 'grey', false],
    ['Of alpha. Of beta.', 'no', 'green', false],
    ['# Kids only\n\nHere we sell.', 'yes', 'red', false],
    ['# Kids only\n\nHere we sell.\n\n# All\n\nThere is no trade.', 'no', 'green', false],
  ])('%s', (text, wanted, light, conflicting) => {
    expect(answer(text)).toMatchObject({ answer: wanted, light, conflicting });
  });

  test('a quote stands behind every finding that decides, and each place is quoted once', () => {
    expect(answer('Of alpha and beta. Of beta. Of alpha.')?.evidence.map(({ quote }) => quote)).toEqual([
      'Of alpha and beta.',
      'Of alpha.',
      'Of beta.',
    ]);
  });

  test('silence has no evidence', () => {
    expect(answer('Nothing to see.')?.evidence).toEqual([]);
  });
});
