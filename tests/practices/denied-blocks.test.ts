import { expect, test } from 'vitest';
import type { Block } from '../../lib/model.ts';
import { deniedBlocks } from '../../lib/practices/denied-blocks.ts';

const cell = (text: string, row: number, level: number, header: string): Block => ({
  kind: 'cell',
  text,
  row,
  level,
  header,
});

const table = (answer: string, header = 'Collected?'): Block[] => [
  { kind: 'paragraph', text: 'We have collected:' },
  cell('Name', 2, 1, 'Category'),
  cell('Yes', 2, 2, header),
  cell('Fingerprints', 3, 1, 'Category'),
  cell(answer, 3, 2, header),
];

test.each(['No', 'NO', 'no.', 'None', 'Not collected', 'N/A', '✗'])('"%s" denies its row only', (answer) => {
  expect([...deniedBlocks(table(answer))]).toEqual([3]);
});

test.each(['Yes', 'No, unless you ask', 'Nothing but names', ''])('"%s" denies nothing', (answer) => {
  expect(deniedBlocks(table(answer)).size).toBe(0);
});

test('a column that does not ask whether it is collected denies nothing', () => {
  expect(deniedBlocks(table('No', 'Sold or shared')).size).toBe(0);
});

const list = (heading: string, ...items: string[]): Block[] => [
  { kind: 'heading', level: 2, text: heading },
  ...items.map((text): Block => ({ kind: 'item', level: 1, text })),
];

test.each(['What we never do', 'What we don’t do', "Things we won't do:", 'We never', 'What we will never do'])(
  'the items under "%s" are denied, but for those with a clause of their own',
  (heading) => {
    expect([...deniedBlocks(list(heading, 'Sell your data', 'We do not show ads', 'Never rent lists'))]).toEqual([1]);
  },
);

test.each(['What we do', 'What we do with your data', 'What we never do with photos that you share'])(
  'the items under "%s" stand',
  (heading) => {
    expect(deniedBlocks(list(heading, 'Sell your data')).size).toBe(0);
  },
);
