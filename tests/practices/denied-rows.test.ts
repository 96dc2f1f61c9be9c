import { expect, test } from 'vitest';
import type { Block } from '../../lib/model.ts';
import { deniedRows } from '../../lib/practices/denied-rows.ts';

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
  expect([...deniedRows(table(answer))]).toEqual([3]);
});

test.each(['Yes', 'No, unless you ask', 'Nothing but names', ''])('"%s" denies nothing', (answer) => {
  expect(deniedRows(table(answer)).size).toBe(0);
});

test('a column that does not ask whether it is collected denies nothing', () => {
  expect(deniedRows(table('No', 'Sold or shared')).size).toBe(0);
});
