import { describe, expect, test } from 'vitest';
import { toCsv } from '../../lib/export/csv.ts';
import { en } from '../../lib/i18n/en.ts';
import { summary } from '../fixtures/summary.ts';
import { POISON, poisoned } from './poisoned.ts';

/** A reader by RFC 4180, written for the test: quoted fields may hold commas, quotes and line breaks. */
function parse(csv: string): string[][] {
  const fields = csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy);
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of fields) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('the table', () => {
  const rows = parse(toCsv(summary, en));

  test('has a header and one row a topic, all of one width', () => {
    expect(rows.map((row) => row[0])).toEqual(['topic', ...summary.topics.map((topic) => topic.id)]);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([11]));
  });

  test('holds the quotes word for word, several in one cell', () => {
    const quotes = summary.topics[0]?.evidence.map(({ quote }) => quote).join(' | ');
    expect(rows[1]?.[7]).toBe(quotes);
  });

  test('tells unclear from not said', () => {
    const meaning = Object.fromEntries(rows.map((row) => [row[0], row[3]]));
    expect([meaning.deletion, meaning.breach]).toEqual(['Unclear', 'Not said']);
  });
});

test.for(POISON)('inert in CSV: %j', (poison) => {
  const rows = parse(toCsv(poisoned(poison), en));
  expect(rows).toHaveLength(21);
  expect(rows.every((row) => row.length === 11)).toBe(true);
  expect(rows.flat().filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
});

test.for([
  ['=1+1', "'=1+1"],
  ['  =1+1', "'  =1+1"],
  ['\t=1', "' =1"],
  ['\r=1', "' =1"],
  ['＝1', "'＝1"],
  ['1=1', '1=1'],
])('a formula is guarded: %j → %j', ([text, cell]) => {
  const changed = { ...summary, topics: summary.topics.map((topic) => ({ ...topic, summary: text as string })) };
  expect(parse(toCsv(changed, en))[1]?.[5]).toBe(cell);
});
