import { expect, test } from 'vitest';
import { score } from './shingles.ts';

const policy = 'We do not sell your personal data to anybody at all.';

test.for([
  ['the same text', policy, 1, 1],
  ['other case and marks', 'we DO not sell your personal “data” to anybody, at all', 1, 1],
  ['nothing', '', 0, 0],
  ['noise before', `Home Products Prices Help ${policy}`, 8 / 12, 1],
  ['half', 'We do not sell your personal', 1, 3 / 8],
  ['twice', `${policy} ${policy}`, 8 / 19, 1],
] as const)('%s', ([, text, precision, recall]) => {
  const found = score(policy, text);
  expect(found.precision).toBeCloseTo(precision);
  expect(found.recall).toBeCloseTo(recall);
});
