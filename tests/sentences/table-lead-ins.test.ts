import { expect, test } from 'vitest';
import { readString } from '../../lib/page/read-document.ts';
import { toSentences } from '../../lib/sentences/sentences.ts';

/** Each cell with what introduces it. */
function cells(markdown: string): string[] {
  const { blocks } = readString(markdown);
  const found = toSentences(blocks).filter(({ kind }) => kind === 'cell');
  for (const { block, start, end, text } of found) expect(blocks[block]?.text.slice(start, end)).toBe(text);
  return found.map(({ leadIn, text }) => [...leadIn.map((lead) => lead.text), text].join(' | '));
}

const TABLE = `| Data | Purpose | Kept for |
| --- | --- | --- |
| Email address | To send the newsletter | 2 years |
| Access logs | Security. We read them after attacks. | 90 days |`;

test('a cell is introduced by the name of its row and the header of its column; a purpose by its header alone', () => {
  expect(cells(TABLE)).toEqual([
    'Data',
    'Purpose',
    'Kept for',
    'Data | Email address',
    'Purpose | To send the newsletter',
    'Email address | Kept for | 2 years',
    'Data | Access logs',
    'Access logs | Purpose | Security.',
    'Access logs | Purpose | We read them after attacks.',
    'Access logs | Kept for | 90 days',
  ]);
});

test('the sentence above that announces the table introduces its cells', () => {
  expect(cells(`We keep your data as follows:\n\n${TABLE}`).at(-1)).toBe(
    'We keep your data as follows: | Access logs | Kept for | 90 days',
  );
  expect(cells(`We like tables.\n\n${TABLE}`).at(-1)).toBe('Access logs | Kept for | 90 days');
});

test('a table without headers has the names of its rows', () => {
  const rows = '| | |\n| --- | --- |\n| Logs | 90 days |\n| We keep these as long as we like. | 10 years |';
  expect(cells(rows)).toEqual(['Logs', '90 days', 'We keep these as long as we like.', '10 years']);
});

test('nothing of a table reaches the next one', () => {
  const next = '| Right | How |\n| --- | --- |\n| Access | Write to us |';
  expect(cells(`${TABLE}\n\n${next}`).slice(-4)).toEqual([
    'Right',
    'How',
    'Right | Access',
    'Access | How | Write to us',
  ]);
});
