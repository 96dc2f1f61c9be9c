import { expect, it } from 'vitest';
import type { Practice } from '../../lib/model.ts';
import { attributeChips, categoriesOf, isDenied, marksOfCategory, outlineOf } from '../../lib/present/outline.ts';
import { shortPath } from '../../lib/present/section-path.ts';

const practice = (section: string, block: number, over: Partial<Practice> = {}): Practice => ({
  category: 'Data Security',
  attributes: {},
  rule: 'security/measures',
  evidence: { quote: `quote ${block}`, section, block, start: 0, end: 7 },
  ...over,
});

const segment = (section: string, first: number) => ({
  section,
  blocks: [first, first] as [number, number],
  categories: [],
});

const segments = [segment('Policy', 1), segment('Policy › Security', 5), segment('Policy › Silent', 7)];
const practices = [
  practice('Policy › Security', 6),
  practice('Policy › Security', 5),
  practice('Policy › Security', 5, { category: 'Data Retention' }),
  practice('Policy', 2, { category: 'Other' }),
];

it('follows the headings of the policy, those without a practice too', () => {
  const parts = outlineOf({ segments, practices }, null).map(({ title, depth, passages }) => [
    title,
    depth,
    passages.map((passage) => [passage.evidence.quote, passage.practices.length]),
  ]);
  expect(parts).toEqual([
    ['Policy', 0, [['quote 2', 1]]],
    [
      'Security',
      1,
      [
        ['quote 5', 2],
        ['quote 6', 1],
      ],
    ],
    ['Silent', 1, []],
  ]);
});

it('shows of one category only the parts that have it', () => {
  const parts = outlineOf({ segments, practices }, 'Data Retention');
  expect(parts.map(({ title, depth, passages }) => [title, depth, passages.length])).toEqual([['Security', 0, 1]]);
  expect(outlineOf({ segments, practices }, 'Do Not Track')).toEqual([]);
});

it('counts each passage of a category once, and marks it as a note in the order of the page', () => {
  expect(categoriesOf({ practices: [...practices, practice('Policy › Security', 5)] })).toEqual([
    { category: 'Data Retention', passages: 1 },
    { category: 'Data Security', passages: 2 },
    { category: 'Other', passages: 1 },
  ]);
  const marks = marksOfCategory({ practices }, null);
  expect(marks.map(({ block, look }) => [block, look])).toEqual([
    [2, 'note'],
    [5, 'note'],
    [6, 'note'],
  ]);
});

it('names the values of a practice, one by one, and a denial apart', () => {
  const denial = practice('', 1, { attributes: { 'Does/Does Not': 'Does Not', Purpose: ['Marketing', 'Analytics'] } });
  expect(attributeChips(denial)).toEqual(['Purpose: Marketing', 'Purpose: Analytics']);
  expect([isDenied(denial), isDenied(practice('', 1))]).toEqual([true, false]);
});

it.each([
  ['', ''],
  ['A › B', 'A › B'],
  ['A › B › C', '… › B › C'],
])('the path %s is shown as %s', (path, shown) => expect(shortPath(path)).toBe(shown));
