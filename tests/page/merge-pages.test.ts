import { expect, test } from 'vitest';
import type { Block, Page } from '../../lib/model.ts';
import { mergePages } from '../../lib/page/merge-pages.ts';
import { outline } from './read-html.ts';

const p = (text: string): Block => ({ kind: 'paragraph', text });
const pages = (...texts: string[]) => texts.map((all) => pageOf(all.split(' ').filter(Boolean).map(p)));
const pageOf = (blocks: Block[]): Page => ({
  url: null,
  title: '',
  language: 'en',
  blocks,
  coverage: { blocksRead: blocks.length, blocksLeftOut: 0, framesUnread: 0, reasons: {} },
  policyLinks: [],
});

test.for([
  ['a b c', 'a b c', 'a b c'],
  ['intro 1 2 3 outro', 'intro 3 4 5 outro', 'intro 1 2 3 4 5 outro'],
  // No overlap: what came later stands later.
  ['intro 1 2 outro', 'intro 5 6 outro', 'intro 1 2 5 6 outro'],
  ['1 2 3', '3 4', '1 2 3 4'],
  ['', 'a b', 'a b'],
  ['a b', '', 'a b'],
  ['a x a y', 'a x a y z', 'a x a y z'],
])('%s + %s', ([earlier, later, merged]) => {
  const [one, two] = pages(earlier as string, later as string) as [Page, Page];
  const page = mergePages(one, two);
  expect(page.blocks.map(({ text }) => text).join(' ')).toBe(merged);
  expect(page.coverage.blocksRead).toBe(page.blocks.length);
});

const row = (n: number, at: number): Block[] => [
  { kind: 'cell', level: 1, row: at, text: `Data ${n}`, header: 'Data' },
  { kind: 'cell', level: 2, row: at, text: '2 years', header: 'Kept for' },
];
const head: Block[] = [
  { kind: 'cell', level: 1, row: 1, text: 'Data' },
  { kind: 'cell', level: 2, row: 1, text: 'Kept for' },
];

test('rows of a table stay whole and are counted on', () => {
  const earlier = pageOf([...head, ...row(1, 2), ...row(2, 3), p('End')]);
  const later = pageOf([...head, ...row(2, 2), ...row(3, 3), p('End')]);
  expect(outline(mergePages(earlier, later))).toEqual([
    'c1/1 Data',
    'c1/2 Kept for',
    ...[1, 2, 3].flatMap((n) => [`c${n + 1}/1 Data ${n}`, `c${n + 1}/2 2 years`]),
    'p End',
  ]);
});
