import { describe, expect, test } from 'vitest';
import { toCsv } from '../../lib/export/csv.ts';
import { toPracticesCsv } from '../../lib/export/csv-practices.ts';
import { en } from '../../lib/i18n/en.ts';
import { loadRules } from '../../lib/rules/from-disk.ts';
import { exported, exportedFrom, READ_AT } from '../fixtures/exported.ts';
import { summary } from '../fixtures/summary.ts';
import { POISON, poisoned } from './poisoned.ts';
import { readCsv } from './read-csv.ts';

describe('the table', () => {
  const rows = readCsv(toCsv(exported, en));

  test('has a header and one row a topic, all of one width', () => {
    expect(rows.map((row) => row[0])).toEqual(['topic', ...summary.topics.map((topic) => topic.id)]);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([19]));
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
  const rows = readCsv(toCsv(exportedFrom(poisoned(poison)), en));
  expect(rows).toHaveLength(21);
  expect(rows.every((row) => row.length === 19)).toBe(true);
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
  expect(readCsv(toCsv(exportedFrom(changed), en))[1]?.[5]).toBe(cell);
});

test('every row says of which text it is, read when, with which rules, and how much was read', () => {
  const [header = [], ...rows] = readCsv(toCsv(exported, en));
  expect(header.slice(11)).toEqual(
    'url read_at last_updated sha256 rules blocks_read blocks_left_out frames_unread'.split(' '),
  );
  const { proof } = exported;
  const known = ['https://www.example.org/legal/privacy', READ_AT, '2018-05-01', proof.sha256, proof.rules];
  expect(new Set(rows.map((row) => row.slice(11).join()))).toEqual(new Set([[...known, '212', '31', '1'].join()]));
});

describe('the table of practices', () => {
  const evidence = { quote: '=1+1, "we" sell', section: '@Sale', block: 7, start: 3, end: 20 };
  const attributes = { 'Does/Does Not': 'Does', Purpose: ['Advertising', 'Marketing'] };
  const practices = [{ category: 'Third Party Sharing/Collection' as const, attributes, rule: 'r1', evidence }];
  const [header = [], ...rows] = readCsv(toPracticesCsv(exportedFrom({ ...summary, practices })));
  const row = Object.fromEntries(header.map((name, index) => [name, rows[0]?.[index]]));

  test('has a row a practice, a column an attribute, and the proof', () => {
    expect(rows).toHaveLength(1);
    expect(row).toMatchObject({ category: 'Third Party Sharing/Collection', Purpose: 'Advertising | Marketing' });
    expect(row).toMatchObject({ 'Does/Does Not': 'Does', 'Access Type': '', block: '7', rule: 'r1', read_at: READ_AT });
  });

  test('guards formulas', () => {
    expect([row.quote, row.section]).toEqual([`'=1+1, "we" sell`, "'@Sale"]);
  });

  test('has a column for every attribute that a rule can give', () => {
    const rules = loadRules();
    const given = [
      ...rules.rules.flatMap((rule) => Object.keys(rule.attributes)),
      ...rules.attributes.map((rule) => rule.attribute),
    ];
    expect(given.filter((name) => !header.includes(name))).toEqual([]);
  });
});
