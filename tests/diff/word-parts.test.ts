import { expect, test } from 'vitest';
import { wordParts } from '../../lib/diff/word-parts.ts';

const shown = (before: string, after: string) =>
  wordParts(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`))
    .join('');

test.for<[before: string, after: string, shown: string]>([
  ['We sell it.', 'We sell it.', 'We sell it.'],
  ['We do not sell your data.', 'We sell your data.', 'We [-do not -]sell your data.'],
  ['Kept for 30 days.', 'Kept for 90 days.', 'Kept for [-30 -]{+90 +}days.'],
  ["Don't e-mail us.", 'Don’t e‑mail us.', 'Don’t e‑mail us.'],
  ['We share your data.', 'We share your data, and more.', 'We share your data{+, and more+}.'],
  // Two common words between two changes would only be in the way.
  [
    'They gather the names of all guests.',
    'We collect the ages of our guests.',
    '[-They gather the names of all -]{+We collect the ages of our +}guests.',
  ],
])('%s → %s', ([before, after, parts]) => expect(shown(before, after)).toBe(parts));

test('texts without a common word are shown whole', () => {
  const words = (letter: string) => Array.from({ length: 4000 }, (_, n) => `${letter}${n}`).join(' ');
  expect(wordParts(words('a'), words('b')).map(({ kind }) => kind)).toEqual(['removed', 'added']);
});
