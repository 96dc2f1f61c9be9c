import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { toHtml } from '../../lib/export/html.ts';
import { safeHtml, type WindowLike } from '../../lib/export/safe-html.ts';
import { en } from '../../lib/i18n/en.ts';
import { harmless } from '../../lib/present/harmless.ts';
import { exported, exportedFrom } from '../fixtures/exported.ts';
import { summary } from '../fixtures/summary.ts';
import { POISON, poisoned } from './poisoned.ts';

const window = new JSDOM('').window as unknown as WindowLike;
const today = '2026-11-21';
/** The document that a browser would make of the file. */
function parse(html: string): Document {
  return new JSDOM(html).window.document as Document;
}

const ALLOWED = new Set(
  'html head meta title style body main header footer section div span h1 h2 h3 h4 p ul li dl dt dd blockquote a strong small bdi svg g circle path rect'.split(
    ' ',
  ),
);

describe('the file', () => {
  const document = parse(toHtml(exported, { today, words: en, window }));

  test('has no script, loads nothing, and forbids both itself', () => {
    expect(document.querySelector('script, link, img, iframe, object, [src]')).toBeNull();
    expect(document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content')).toContain(
      "default-src 'none'",
    );
    expect(document.querySelectorAll('style')).toHaveLength(1);
    expect(document.querySelector('style')?.textContent).not.toMatch(/url\(|@import/);
  });

  test('holds every topic with its marks, drawing and word, and every quote', () => {
    const topics = [...document.querySelectorAll<HTMLElement>('[data-topic]')];
    expect(topics).toHaveLength(20);
    expect(
      topics.every(
        (topic) => topic.querySelector('svg path, svg circle') && topic.querySelector('.light span')?.textContent,
      ),
    ).toBe(true);
    const quotes = [...document.querySelectorAll('blockquote')].map((quote) => quote.textContent);
    expect(quotes.toSorted()).toEqual(
      summary.topics.flatMap((topic) => topic.evidence.map(({ quote }) => quote)).toSorted(),
    );
  });

  test('has all lights and the proof on the first page, and the sentences behind it', () => {
    const page = document.querySelector('.first-page');
    expect(page?.querySelectorAll('.glance li')).toHaveLength(20);
    expect(page?.textContent).toContain(exported.proof.sha256);
    expect(page?.textContent).toContain('21 November 2026 at 10:20 (UTC)');
    expect(page?.querySelector('blockquote')).toBeNull();
  });

  test('keeps the attributes of the drawings', () => {
    expect(document.querySelector('.traffic-light')?.getAttribute('viewBox')).toBe('0 0 44 104');
    expect(document.querySelector('.lamp-unsure circle')?.getAttribute('stroke-dasharray')).toBe('1.5 2.76');
  });

  test('says the age only where today is known', () => {
    expect(document.body.textContent).toContain('1 May 2018, 8 years ago');
    expect(parse(toHtml(exported, { today: null, words: en, window })).body.textContent).not.toContain('ago');
  });
});

test.for(POISON)('inert in HTML: %j', (poison) => {
  const document = parse(toHtml(exportedFrom(poisoned(poison)), { today, words: en, window }));
  const elements = [...document.querySelectorAll('*')];
  expect(elements.map((element) => element.localName).filter((name) => !ALLOWED.has(name))).toEqual([]);
  const attributes = elements.flatMap((element) => [...element.attributes].map(({ name }) => name));
  expect(attributes.filter((name) => name.startsWith('on') || name === 'src' || name === 'style')).toEqual([]);
  expect([...document.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
    'mailto:a@example.org',
  ]);
  expect(document.querySelector('blockquote')?.textContent).toBe(harmless(poison));
  expect(document.querySelectorAll('[data-topic]')).toHaveLength(20);
});

describe('the one door', () => {
  test.for([
    ['<p onclick="x()">a</p>', '<p>a</p>'],
    ['<a href="javascript:x()">a</a>', '<a>a</a>'],
    ['<a href="data:text/html,x">a</a>', '<a>a</a>'],
    ['<p style="background:url(https://evil.example)">a</p>', '<p>a</p>'],
    ['<form action="https://evil.example"><input></form>', ''],
    ['<p>a</p><script>x()</script>', '<p>a</p>'],
  ])('%s → %s', ([from, to]) => {
    expect(safeHtml(from as string, window)).toBe(to);
  });

  test('refuses a DOM that cannot sanitize', () => {
    expect(() => safeHtml('<p>a</p>', {} as WindowLike)).toThrow(/cannot sanitize/);
  });
});
