import { expect, test } from 'vitest';
import { makeEngine } from '../../lib/practices/engine.ts';
import { conditionsAt, ownLimits } from '../../lib/practices/limits.ts';
import { readSentence } from '../../lib/practices/read-sentence.ts';
import { loadRules } from '../../lib/rules/from-disk.ts';
import { sentence } from '../sentence.ts';

const engine = makeEngine(loadRules());

test.each([
  ['We train models on your posts; we send offers (you can opt out of those).', 'train', []],
  ['We train models on your posts; we send offers (you can opt out of those).', 'send', ['opt-out']],
  ['We train models on your posts; you can opt out of this.', 'train', ['opt-out']],
  ['With your consent we train models on your posts; we also send offers.', 'send', ['consent']],
])('a condition behind a semicolon stays there: %s, at "%s"', (text, word, conditions) => {
  const reading = readSentence(sentence(text), engine.dictionary);
  const from = reading.words.indexOf(word);
  expect(from).toBeGreaterThanOrEqual(0);
  expect(conditionsAt({ from, to: from + 1, head: from }, ownLimits(reading, engine))).toEqual(conditions);
});
