import { readFileSync } from 'node:fs';
import type { Page } from '../../lib/model.ts';
import { readDocument } from '../../lib/page/read-document.ts';

const SEED = new URL('../fixtures/seeds/calltrackingmetrics.com-2019.md', import.meta.url);

/** The longest of the seed policies, its blocks repeated `copies` times. */
export function seedPage(copies = 1): Page {
  const page = readDocument(readFileSync(SEED));
  return { ...page, blocks: Array.from({ length: copies }, () => page.blocks).flat() };
}

/** What a page says, a block a line: the text that other libraries are given. */
export function textOf({ blocks }: Page): string {
  return blocks.map(({ text }) => text).join('\n');
}

/** The number of words of a text. */
export function wordsIn(text: string): number {
  return text.split(/\s+/).length;
}
