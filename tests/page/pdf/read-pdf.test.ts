import { expect, test } from 'vitest';
import { UnreadableInput } from '../../../lib/page/decode.ts';
import { readPdf } from '../../../lib/page/pdf/read-pdf.ts';
import {
  DAMAGED_PDF,
  LOCKED_PDF,
  makePdf,
  POLICY_PDF,
  type PrintedLine,
  SCANNED_PDF,
} from '../../fixtures/make-pdf.ts';
import { outline } from '../read-html.ts';

test('headings by their size, whole paragraphs and words, items; what stands on every page is left out', async () => {
  const page = await readPdf(POLICY_PDF);
  expect(page.title).toBe('Privacy Policy of the Reading Club');
  expect(outline(page)).toEqual([
    'h1 Privacy Policy of the Reading Club',
    'p We collect your name and your address when you join. We use them to send you the magazine. We never sell your personal information to anyone.',
    'h2 Your rights',
    'p You can ask us at any time:',
    'i1 to see your data,',
    'i1 to delete it.',
    'p We keep the accounts of our members for ten years and delete them after that, as the law demands.',
    'h2 Questions',
    'p Write to us if anything is unclear.',
  ]);
  expect(page.blocks.map(({ page }) => page)).toEqual([1, 1, 1, 1, 1, 1, 1, 2, 2]);
  expect(page.coverage).toEqual({
    blocksRead: 9,
    blocksLeftOut: 4,
    framesUnread: 0,
    reasons: { 'on every page': 4 },
  });
});

test('the bytes are left to whoever gave them', async () => {
  await readPdf(POLICY_PDF);
  expect(POLICY_PDF.length).toBeGreaterThan(1000);
});

test('two columns are read one after the other', async () => {
  const column = (x: number, words: string[]) => words.map((text, i): PrintedLine => [text, 10, x, 700 - 12 * i]);
  const pdf = makePdf([
    [
      ...column(50, [
        'We collect your name when you order',
        'a book, and we keep it for as long',
        'as you are a customer of',
      ]),
      ...column(320, ['ours. We do not share it with other', 'firms.']),
    ],
  ]);
  expect(outline(await readPdf(pdf))).toEqual([
    'p We collect your name when you order a book, and we keep it for as long as you are a customer of ours. We do not share it with other firms.',
  ]);
});

test.for([
  ['password', LOCKED_PDF, /has a password/],
  ['scan', SCANNED_PDF, /holds no text/],
  ['damage', DAMAGED_PDF, /is damaged/],
] as const)('%s: says so', async ([, bytes, message]) => {
  const failure = await readPdf(bytes).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(UnreadableInput);
  expect(String(failure)).toMatch(message);
});
