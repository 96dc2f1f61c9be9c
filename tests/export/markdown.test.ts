import { describe, expect, test } from 'vitest';
import { escapeMarkdown, toMarkdown } from '../../lib/export/markdown.ts';
import { en } from '../../lib/i18n/en.ts';
import { exported, exportedFrom } from '../fixtures/exported.ts';
import { summary } from '../fixtures/summary.ts';
import { POISON, poisoned } from './poisoned.ts';

const options = { today: '2026-11-21', words: en };

describe('escape', () => {
  test.for([
    ['<script>', '&lt;script&gt;'],
    ['&lt;b&gt;', '&amp;lt;b&amp;gt;'],
    ['[a](javascript:x)', '\\[a\\]\\(javascript:x)'],
    ['![a](b)', '!\\[a\\]\\(b)'],
    ['# a', '\\# a'],
    ['- a', '\\- a'],
    ['+ a', '\\+ a'],
    ['12. a', '12\\. a'],
    ['3) a', '3\\) a'],
    ['===', '\\==='],
    ['a_b*c`d~e|f', 'a\\_b\\*c\\`d\\~e\\|f'],
    ['https://a.example', 'https\\://a.example'],
    ['www.a.example', 'www\\.a.example'],
    ['a@b.example', 'a\\@b.example'],
    ['a\\*', 'a\\\\\\*'],
    ['a\n# b', 'a # b'],
    ['a\u202eb', 'a\\[U+202E\\]b'],
    ['We do not sell data.', 'We do not sell data.'],
  ])('%j → %j', ([text, escaped]) => {
    expect(escapeMarkdown(text as string)).toBe(escaped);
  });
});

test('holds heading, verdict, counts, every question and every quote', () => {
  const markdown = toMarkdown(exported, options);
  expect(markdown).toContain('# Privacy policy of the Example Reading Club\n');
  expect(markdown).toContain('**Some things to watch.** Good on deletion');
  expect(markdown).toContain('2 serious, 6 to watch, 8 good, 1 unclear, 3 not said');
  for (const topic of summary.topics) expect(markdown).toContain(topic.question);
  for (const { quote } of summary.topics.flatMap((topic) => topic.evidence))
    expect(markdown).toContain(`> ${escapeMarkdown(quote)}`);
  expect(markdown).toContain('[Your ad settings](<https://www.example.org/settings/ads>)');
});

test.for(POISON)('inert in Markdown: %j', (poison) => {
  const markdown = toMarkdown(exportedFrom(poisoned(poison)), options);
  const plain = markdown.replace(/\\./g, '');
  expect(plain.match(/\]\(<[^>]*>\)/g)).toEqual(['](<mailto:a@example.org>)']);
  expect(plain.replaceAll('](<mailto:a@example.org>)', '')).not.toMatch(/<|!\[|\]\(|:\/\/|www\./);
  const headings = (text: string) => text.match(/^#+ .*/gm)?.length;
  expect(headings(markdown)).toBe(headings(toMarkdown(exported, options)));
});
