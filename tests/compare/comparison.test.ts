import { describe, expect, test } from 'vitest';
import { comparison, sortTopics, type TopicOrder } from '../../lib/compare/comparison.ts';
import { letterOf } from '../../lib/compare/letter.ts';
import { comparisonToMarkdown } from '../../lib/compare/markdown.ts';
import { comparisonToText } from '../../lib/compare/text.ts';
import { en } from '../../lib/i18n/en.ts';
import { pair } from '../diff/pair.ts';

const [older, newer] = pair;
const compared = comparison([older, newer, { ...older, name: 'a third' }]);

describe('comparison', () => {
  test('has every question once, with an answer for each policy', () => {
    expect(compared.topics.map(({ id }) => id)).toEqual(older.summary.topics.map(({ id }) => id));
    expect(compared.topics.filter(({ differs }) => differs)).toMatchObject([
      { id: 'sale', answers: [{ light: 'green' }, { light: 'red' }, { light: 'green' }] },
    ]);
  });

  test.for<[order: TopicOrder, first: string[]]>([
    ['question', ['collection', 'sources', 'tracking']],
    ['difference', ['sale', 'collection', 'sources']],
    [0, ['tracking', 'sharing', 'collection']],
    [1, ['tracking', 'sale', 'sharing']],
  ])('sorted by %s', ([order, first]) => {
    expect(
      sortTopics(compared, order)
        .slice(0, 3)
        .map(({ id }) => id),
    ).toEqual(first);
    expect(sortTopics(compared, order)).toHaveLength(compared.topics.length);
  });

  test('needs two policies, read with the same rules', () => {
    expect(() => comparison([older])).toThrow('Two policies are needed');
    expect(() => comparison([older, { ...newer, rules: 'newer' }])).toThrow(/^today was read with other rules/);
  });
});

test('text', () => expect(comparisonToText(compared, 'difference', en)).toMatchFileSnapshot('expected/comparison.txt'));
test('Markdown', () =>
  expect(comparisonToMarkdown(compared, 'question', en)).toMatchFileSnapshot('expected/comparison.md'));

test.for<[number, string]>([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [53, 'BB'],
])('policy %i is %s', ([index, letter]) => expect(letterOf(index)).toBe(letter));
