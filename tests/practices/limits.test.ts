import { expect, test } from 'vitest';
import { makeEngine } from '../../lib/practices/engine.ts';
import { ownLimits } from '../../lib/practices/limits.ts';
import { readSentence } from '../../lib/practices/read-sentence.ts';
import { loadRules } from '../../lib/rules/from-disk.ts';
import { sentence } from '../sentence.ts';
import { MARKED } from './limits-sentences.ts';

const engine = makeEngine(loadRules());

function limits(text: string): string {
  const { conditions, regions } = ownLimits(readSentence(sentence(text), engine.dictionary), engine);
  return JSON.stringify([[...conditions.keys()].sort(), [...regions].sort()]);
}

/** The goal that the project set itself. */
const GOAL = 0.9;

test('conditions and regions are right on at least nine of ten marked sentences', () => {
  const wrong = MARKED.filter(
    ([text, conditions, regions]) => limits(text) !== JSON.stringify([conditions.toSorted(), regions.toSorted()]),
  );
  expect(
    1 - wrong.length / MARKED.length,
    `wrong:\n${wrong.map(([text]) => `${text} ${limits(text)}`).join('\n')}`,
  ).toBeGreaterThanOrEqual(GOAL);
});
