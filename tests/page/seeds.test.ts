import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { documentKind } from '../../lib/page/kind.ts';
import { readDocument } from '../../lib/page/read-document.ts';

const folder = new URL('../fixtures/seeds/', import.meta.url);
const read = (name: string) => readDocument(readFileSync(new URL(name, folder)));

test.for([
  ['callcentric.com-2018.md', 6, 0, 'Privacy Policy', 'Collection / Use of Information:'],
  [
    'calltrackingmetrics.com-2015.md',
    6,
    8,
    'CallTrackingMetrics Privacy Policy',
    'What data does CallTrackingMetrics collect?',
  ],
  [
    'calltrackingmetrics.com-2019.md',
    45,
    19,
    'CallTrackingMetrics Privacy - CallTrackingMetrics',
    'CallTrackingMetrics Privacy Policy',
  ],
  ['centercode.com-2014.md', 9, 0, 'Centercode Privacy Policy | Centercode', 'Safe Harbor'],
  ['voip.com-2006.md', 10, 0, 'Privacy Policy', 'Privacy Policy'],
] as const)('%s', ([name, headings, items, title, second]) => {
  const page = read(name);
  const titles = page.blocks.filter((block) => block.kind === 'heading').map((block) => block.text);
  expect([titles.length, page.blocks.filter((block) => block.kind === 'item').length]).toEqual([headings, items]);
  expect([page.title, titles[1]]).toEqual([title, second]);
  expect(page.language).toBe('en');
  expect(page.coverage.reasons).toEqual({ note: 1 });
  expect(documentKind(page).kind).toBe('privacy-policy');
});

test.for(readdirSync(folder))('%s: no trace of Markdown, links in their place', (name) => {
  for (const { text, links = [] } of read(name).blocks) {
    expect(text).toBe(text.replace(/\s+/g, ' ').trim());
    expect(text).not.toMatch(/\*\*|\]\(|^#|\\[.*_]|extracted and transformed from/);
    for (const { start, end, href } of links) {
      expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
      expect(end).toBeGreaterThan(start);
      expect(href).toMatch(/^(https?|mailto):/);
    }
  }
});
