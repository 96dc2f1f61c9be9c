import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import type { TextFormat } from '../../lib/export/formats.ts';
import { exporters } from '../../lib/export/index.ts';
import type { WindowLike } from '../../lib/export/safe-html.ts';
import { en } from '../../lib/i18n/en.ts';
import { safeLink } from '../../lib/present/safe-link.ts';
import { exportedFrom } from '../fixtures/exported.ts';
import { POISON, poisoned } from './poisoned.ts';
import { readCsv } from './read-csv.ts';

/** Pieces of which hostile texts are made: each means something in one of the formats. */
const PIECES = [
  ...[
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<!--',
    '-->',
    ']]>',
    '<![CDATA[',
    '</text>',
    '</metadata>',
  ],
  ...['<a href="javascript:alert(1)">', '&lt;b&gt;', '&#60;i&#62;', '"', "'", '\\', '<', '>', '&'],
  ...[
    '[x](javascript:alert(1))',
    '![x](https://evil.example/x)',
    '[x]: https://evil.example',
    '](',
    '[',
    ']',
    '(',
    ')',
  ],
  ...[
    'https://evil.example',
    'www.evil.example',
    'ftp://evil.example',
    'a@evil.example',
    '<https://evil.example>',
    '://',
  ],
  ...['\n# ', '\n- ', '\n1. ', '\n> ', '\n```\n', '\n---\n', '\n\n    ', '|', '*', '_', '`', '~~', '$', '@here', '#1'],
  ...['=1+1', '+1', '-1', '@SUM(1)', '\t=1', '\r=1', '＝1', ',', ';', '\r\n'],
  ...[
    '\u202e',
    '\u2066',
    '\u200b',
    '\ufeff',
    '\u0000',
    '\u001b[31m',
    '\u0085',
    '\u2028',
    '\ud800',
    '\udc00',
    '\ufffe',
    '\u{e0041}',
  ],
  ...['data:text/html,x', 'javascript:alert(1)', 'onload=alert(1)', 'word', ' ', 'Ünïcode', '😀', '-'],
];

const hostile = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 4 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.join(''))
  .filter((text) => text.trim() !== '');

const window = new JSDOM('').window as unknown as WindowLike;
const plain = exportedFrom(poisoned('harmless words'));

function write(format: TextFormat, texts: readonly string[]): string {
  const summary = poisoned(texts);
  // The address of the page may be a link, if it is one of the web: that is no fault.
  const url = safeLink(summary.document.url ?? '') === null ? summary.document.url : 'no link';
  const made = exportedFrom({ ...summary, document: { ...summary.document, url } });
  return exporters[format].render(made, { today: '2026-11-21', words: en, window });
}

/** What a text gets into a format: the elements with their attributes' names and links, in order. */
function skeleton(html: string, contentType: 'text/html' | 'image/svg+xml'): string[] {
  const document = new JSDOM(html, { contentType }).window.document as Document;
  return [...document.querySelectorAll('*')].map((element) => {
    const attributes = [...element.attributes].map(({ name, value }) =>
      /href|src/.test(name) ? `${name}=${value}` : name,
    );
    return `${element.localName} ${attributes.join(' ')}`;
  });
}

/** Rows of hostile texts through a format, a text for each place of a summary. The known ones first. */
function everyText(look: (texts: readonly string[]) => void, numRuns: number): void {
  look(POISON);
  for (const text of POISON.slice(0, numRuns)) look([text]);
  fc.assert(
    fc.property(fc.array(hostile, { minLength: 20, maxLength: 80 }), (texts) => {
      look(texts);
    }),
    { numRuns },
  );
}

const HARMLESS = ['harmless words'];

describe('whatever texts a page has', () => {
  test('its Markdown makes no HTML, no link and no structure of its own', () => {
    const shape = (texts: readonly string[]) =>
      skeleton(marked.parse(write('markdown', texts), { async: false }), 'text/html');
    const expected = shape(HARMLESS);
    everyText((texts) => expect(shape(texts)).toEqual(expected), 10);
  });

  test('its web page keeps the same elements and attributes', () => {
    const shape = (texts: readonly string[]) => skeleton(write('html', texts), 'text/html');
    const expected = shape(HARMLESS);
    everyText((texts) => expect(shape(texts)).toEqual(expected), 3);
  });

  test('its picture is whole XML with the same kinds of elements and no link', () => {
    const kinds = (texts: readonly string[]) => new Set(skeleton(write('svg', texts), 'image/svg+xml'));
    const expected = kinds(HARMLESS);
    everyText((texts) => expect(kinds(texts)).toEqual(expected), 10);
  });

  test.for(['csv', 'csv-practices'] as const)('no cell of its %s runs as a formula', (format) => {
    const widths = (texts: readonly string[]) => readCsv(write(format, texts)).map((row) => row.length);
    const expected = widths(HARMLESS);
    everyText((texts) => {
      expect(widths(texts)).toEqual(expected);
      expect(
        readCsv(write(format, texts))
          .flat()
          .filter((cell) => /^\s*[=+@＝＋＠－-]/.test(cell)),
      ).toEqual([]);
    }, 20);
  });

  test.for(['json', 'jsonld'] as const)('its %s has the same fields', (format) => {
    const fields = (texts: readonly string[]) => {
      const names: string[] = [];
      JSON.parse(write(format, texts), (name, value) => {
        names.push(name);
        return value;
      });
      return names;
    };
    const expected = fields(HARMLESS);
    everyText((texts) => expect(fields(texts)).toEqual(expected), 20);
  });

  test.for(['markdown', 'text', 'csv', 'csv-practices', 'json', 'jsonld', 'svg'] as const)(
    'nothing invisible gets into its %s',
    (format) => {
      const invisible = /[^\P{Cc}\r\n]|[\u202a-\u202e\u2066-\u2069\u200b\ufeff]|\u{e0041}/u;
      everyText((texts) => expect(write(format, texts)).not.toMatch(invisible), 10);
    },
  );
});

test('harmless words are shown as they are, in every format', () => {
  for (const { render } of Object.values(exporters)) {
    expect(render(plain, { today: null, words: en, window })).toContain('harmless words');
  }
});
