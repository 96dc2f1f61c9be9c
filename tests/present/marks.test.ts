import { expect, it } from 'vitest';
import { inPageOrder, type Mark, marksOfTopics } from '../../lib/present/marks.ts';
import { summary } from '../fixtures/summary.ts';

const mark = (block: number, start: number, look: Mark['look']): Mark => ({
  quote: 'q',
  block,
  start,
  end: start + 9,
  look,
});

it('marks come in the order of the page, a passage once, in its most serious look', () => {
  const marks = inPageOrder([
    mark(7, 0, 'green'),
    mark(2, 30, 'note'),
    mark(2, 5, 'green'),
    mark(2, 5, 'red'),
    mark(2, 5, 'yellow'),
  ]);
  expect(marks.map(({ block, start, look }) => [block, start, look])).toEqual([
    [2, 5, 'red'],
    [2, 30, 'note'],
    [7, 0, 'green'],
  ]);
});

it('an unsure topic is marked as unclear; the page learns nothing but the place', () => {
  const [deletion] = marksOfTopics(summary.topics.filter(({ id }) => id === 'deletion'));
  expect(Object.keys(deletion ?? {}).toSorted()).toEqual(['block', 'end', 'look', 'quote', 'start']);
  expect(deletion?.look).toBe('unsure');
});
