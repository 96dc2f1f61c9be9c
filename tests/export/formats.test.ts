import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { EXPORT_FORMATS } from '../../lib/export/formats.ts';
import { exporters } from '../../lib/export/index.ts';
import type { WindowLike } from '../../lib/export/safe-html.ts';
import { answersOf, topicGroups, whyThisColour } from '../../lib/i18n/answers.ts';
import { en } from '../../lib/i18n/en.ts';
import { age, easeInWords, longDate } from '../../lib/present/facts.ts';
import { linkTarget, safeLink } from '../../lib/present/safe-link.ts';
import { exported } from '../fixtures/exported.ts';
import { summary } from '../fixtures/summary.ts';

const TEXT_FORMATS = EXPORT_FORMATS.filter((format) => format !== 'png');

const window = new JSDOM('').window as unknown as WindowLike;

test.for(TEXT_FORMATS)('%s has a label and writes the same bytes each time', (format) => {
  expect(en.formats[format]).not.toBe('');
  const render = () => exporters[format].render(exported, { today: '2026-11-21', words: en, window });
  expect(render()).toBe(render());
  for (const known of [exported.proof.sha256, exported.proof.rules, 'www.example.org/legal/privacy', '2018'])
    expect(render()).toContain(known);
  expect(render()).toMatch(/2026-11-21T10:20:30Z|21 November 2026 at 10:20/);
});

test('the twenty topics are each in one group, with three answers: green, yellow, red', () => {
  const ids = summary.topics.map((topic) => topic.id).toSorted();
  expect(topicGroups.flatMap((group) => group.topics).toSorted()).toEqual(ids);
  expect(Object.keys(en.answers).toSorted()).toEqual(ids);
  for (const scale of ids.map((id) => answersOf(id, en))) {
    expect(Object.values(scale).map(({ light }) => light)).toEqual(['green', 'yellow', 'red']);
  }
});

test('every answer of the summary has its text, grey ones too', () => {
  const unknown = whyThisColour('sale', 'unsure', en);
  for (const { id, answer, light } of summary.topics) {
    expect(answersOf(id, en)[answer]?.light ?? 'grey').toBe(light);
    if (answer !== 'unsure') expect(whyThisColour(id, answer, en)).not.toBe(unknown);
  }
});

test.for([
  ['2026-11-21', 'today'],
  ['2026-11-20', '1 day ago'],
  ['2026-10-01', '51 days ago'],
  ['2026-05-01', '6 months ago'],
  ['2024-11-21', '2 years ago'],
  ['2018-05-01', '8 years ago'],
  ['2027-01-01', 'in the future'],
  ['soon', ''],
])('age of %s is %j', ([date, words]) => {
  expect(age(date as string, '2026-11-21', en)).toBe(words);
});

test('dates and ease in words', () => {
  expect(longDate('2018-05-01', en)).toBe('1 May 2018');
  expect(longDate('soon', en)).toBe('soon');
  expect([80, 65, 55, 38, 10].map((ease) => easeInWords(ease, en))).toEqual([
    'easy',
    'plain English',
    'fairly hard',
    'hard',
    'very hard',
  ]);
});

test.for([
  ['https://a.example/x', 'https://a.example/x'],
  ['mailto:a@b.example', 'mailto:a@b.example'],
  ['javascript:alert(1)', null],
  [' JaVaScRiPt:alert(1)', null],
  ['java\nscript:alert(1)', null],
  ['data:text/html,x', null],
  ['file:///etc/passwd', null],
  ['/relative', null],
  ['', null],
])('link %j → %j', ([href, safe]) => {
  expect(safeLink(href as string)).toBe(safe);
});

test('a link says where it leads', () => {
  expect(['https://a.example/', 'https://a.example/x?y=1', 'mailto:a@b.example'].map(linkTarget)).toEqual([
    'a.example',
    'a.example/x',
    'a@b.example',
  ]);
});
