import { expect, test } from 'vitest';
import { since } from '../../lib/history/since.ts';
import type { Summary } from '../../lib/model.ts';
import { summary } from '../fixtures/summary.ts';

/** The same text as other rules would read it: every green light is red. */
const byOtherRules: Summary = {
  ...summary,
  topics: summary.topics.map((topic) =>
    topic.light === 'green' ? { ...topic, light: 'red', answer: 'other' } : topic,
  ),
};
const oneLightMore: Summary = {
  ...summary,
  topics: summary.topics.map((topic) => (topic.id === 'sale' ? { ...topic, light: 'red', answer: 'yes' } : topic)),
};

test('the same text has not changed, whatever the rules make of it', async () => {
  const readAnew = () => Promise.reject(new Error('not to be read'));
  const now = { sha256: 'a', summary: byOtherRules };
  expect(await since({ sha256: 'a', readAnew }, now)).toEqual({ kind: 'same' });
});

test('another text is compared by its lights as the rules of today read both', async () => {
  const before = { sha256: 'a', readAnew: async () => summary };
  expect(await since(before, { sha256: 'b', summary })).toEqual({ kind: 'changed', lights: 0 });
  expect(await since(before, { sha256: 'b', summary: oneLightMore })).toEqual({ kind: 'changed', lights: 1 });
});
