import { expect, test } from 'vitest';
import { UnreadableInput } from '../../lib/page/decode.ts';
import { readDocument, readString } from '../../lib/page/read-document.ts';
import { outline, prose } from './read-html.ts';

const bytes = (...parts: (string | number)[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...new TextEncoder().encode(part)])));

test.for([
  ['UTF-8', bytes('Café, naïve.'), 'Café, naïve.'],
  ['UTF-8 with a mark', bytes(0xef, 0xbb, 0xbf, 'Café, naïve.'), 'Café, naïve.'],
  ['UTF-16', bytes(0xff, 0xfe, 'H', 0, 'i', 0, '.', 0), 'Hi.'],
  ['declared ISO-8859-1', bytes('<html><meta charset="iso-8859-1"><p>caf', 0xe9), 'café'],
  [
    'declared Windows-1252',
    bytes('<html><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><p>', 0x93, 'a', 0x94),
    '“a”',
  ],
] as const)('encoding: %s', ([, input, text]) => {
  expect(readDocument(input).blocks.map((block) => block.text)).toEqual([text]);
});

test.for([
  ['empty', bytes(), /empty/],
  ['blank', bytes(' \n'), /empty/],
  ['PDF', bytes('%PDF-1.7'), /a PDF file/],
  ['zip', bytes('PK', 3, 4), /a ZIP or Office file/],
  ['binary', bytes('ab', 0, 'c'), /binary/],
  ['undeclared encoding', bytes('caf', 0xe9, '.'), /not UTF-8/],
  ['unknown encoding', bytes('<html><meta charset="klingon"><p>', 0xe9), /"klingon"/],
] as const)('unreadable: %s', ([, input, message]) => {
  expect(() => readDocument(input)).toThrow(UnreadableInput);
  expect(() => readDocument(input)).toThrow(message);
});

test.for([
  ['HTML', '<!doctype html><h1>Privacy</h1><p>We sell nothing.</p>', ['h1 Privacy', 'p We sell nothing.']],
  ['an HTML fragment', '<p>We sell nothing.</p>', ['p We sell nothing.']],
  ['Markdown', '# Privacy\n\nWe sell nothing.', ['h1 Privacy', 'p We sell nothing.']],
  [
    'Markdown with tags',
    '**Privacy**\n===\n\nWe <b>sell</b> nothing<br>to <i>anyone</i> and <b>keep</b> nothing.',
    ['h1 Privacy', 'p We sell nothing to anyone and keep nothing.'],
  ],
  ['plain text', 'Privacy\n\nWe sell nothing.', ['h1 Privacy', 'p We sell nothing.']],
  ['one statement', 'We do not sell your data', ['p We do not sell your data']],
  [
    'a title above its text',
    `PRIVACY\n\n1. What we collect\n${prose()}`,
    ['h1 PRIVACY', 'h2 1. What we collect', `p ${prose()}`],
  ],
  [
    'text with bullets',
    'We collect from you:\n- your name\n  - first name\n• your age',
    ['p We collect from you:', 'i1 your name', 'i2 first name', 'i1 your age'],
  ],
  ['wrapped lines', 'We sell nothing\nto anyone at all.', ['p We sell nothing to anyone at all.']],
] as const)('told by its content: %s', ([, source, blocks]) => {
  expect(outline(readString(source))).toEqual(blocks);
});

test("the title is the page's own, else its first heading", () => {
  const body = `<h1>Privacy</h1><p>${prose()}</p>`;
  expect(readString(`<!doctype html><title>Our  policy</title>${body}<svg><title>Logo</title></svg>`).title).toBe(
    'Our policy',
  );
  expect(readString(`<!doctype html>${body}`).title).toBe('Privacy');
});

const big = 120_000;
test.for([
  ['nested elements', `<html>${'<div>'.repeat(big)}${prose()}`],
  ['nested tables', `<html>${'<table><tr><td>'.repeat(big / 4)}${prose()}`],
  ['line breaks', `<html>${`${prose()}<br>`.repeat(big / 4)}`],
  ['open brackets', `# P\n\n${'[a '.repeat(big)}`],
  ['open emphasis', `# P\n\n${'**a *b _c '.repeat(big)}`],
  ['paragraphs', `${prose()}\n\n`.repeat(big / 4)],
])('no hang, no overflow: %s', ([, source]) => {
  expect(readString(source as string).blocks.length).toBeGreaterThan(0);
});
