import type { Block, Page } from '../model.ts';
import { languageOf } from './language.ts';

const BULLET = /^\s*(?:[•●▪■◦‣⁃·*–—-]|\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)])\s+(?=\S)/;
const NUMBERED_TITLE = /^\s*(?:(?:section|article)\s+)?(?:\d{1,2}(?:\.\d{1,2})*\.?|[IVX]{1,5}\.|[A-Z]\.)\s+\S/i;

/** Reads plain text: blank lines part paragraphs, short lines without a full stop are headings, bullets are items. */
export function readText(source: string, url: string | null = null): Page {
  const blocks = source
    .replace(/^\ufeff/, '')
    .split(/\r?\n[ \t\r]*\n|\f/)
    .flatMap((paragraph, i) => blocksOf(paragraph, i === 0));
  const isAllTitles = blocks.every((block) => block.kind === 'heading');
  return pageOf(isAllTitles ? blocks.map(({ text }) => ({ kind: 'paragraph', text })) : blocks, url);
}

/** The page of a text file's blocks: all of them were read. */
export function pageOf(blocks: Block[], url: string | null, notes = 0): Page {
  const text = blocks.map((block) => block.text).join('\n');
  return {
    url,
    title: blocks.find((block) => block.kind === 'heading')?.text ?? '',
    language: languageOf('', text),
    blocks,
    coverage: {
      blocksRead: blocks.length,
      blocksLeftOut: notes,
      framesUnread: 0,
      reasons: notes > 0 ? { note: notes } : {},
    },
    policyLinks: [],
  };
}

function blocksOf(paragraph: string, isFirst: boolean): Block[] {
  const blocks: Block[] = [];
  let lines: string[] = [];
  const flush = () => {
    const [first, ...more] = lines;
    if (first !== undefined)
      blocks.push(textBlock([first, ...more].join(' '), more.length === 0, isFirst && blocks.length === 0));
    lines = [];
  };
  for (const line of paragraph.split(/\r?\n/)) {
    if (line.trim() === '') continue;
    if (BULLET.test(line) && !isTitle(line, false)) flush();
    else if (lines.length === 1 && isTitle(lines[0] as string, isFirst) && isSentence(line)) flush();
    lines.push(line);
  }
  flush();
  return blocks;
}

/** A paragraph as a block: a heading where it is one line like a title, an item where it begins with a bullet. */
export function textBlock(paragraph: string, isOneLine: boolean, isFirst: boolean): Block {
  const text = singleSpaces(paragraph);
  if (isOneLine && isTitle(paragraph, isFirst)) return { kind: 'heading', level: isFirst ? 1 : 2, text };
  const bullet = BULLET.exec(paragraph)?.[0];
  if (bullet === undefined) return { kind: 'paragraph', text };
  const item = singleSpaces(/\d|[a-z]/i.test(bullet) ? text : text.slice(bullet.trim().length));
  const depth = Math.min(Math.floor((bullet.length - bullet.trimStart().length) / 2), 5);
  return { kind: 'item', level: 1 + depth, text: item };
}

function isSentence(line: string): boolean {
  return /^\s*[\p{Lu}"“]/u.test(line) && line.trim().length >= 60;
}

/** A title-like line: short, begins like a title, no end of a sentence. */
function isTitle(line: string, isFirst: boolean): boolean {
  const text = line.trim();
  if (text.length > 80 || !/\p{L}/u.test(text) || /^[•●▪■◦‣⁃·*–—-]/.test(text)) return false;
  const words = text.split(/\s+/);
  if (text.endsWith(':') && /\b(we|you|us|our|your|following)\b/i.test(text)) return false;
  if (/[.,;!]$/.test(text) && !(NUMBERED_TITLE.test(text) && words.length <= 6)) return false;
  if (NUMBERED_TITLE.test(text)) return words.length <= 12 && !/^\(?[a-z][.)]/.test(text);
  if (words.length > 10 || !/^[\p{Lu}\d]/u.test(text)) return false;
  return isFirst || words.length <= 6 || text === text.toUpperCase() || /\?$/.test(text);
}

function singleSpaces(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
