import type { Block, Link, Page } from '../model.ts';
import type { LinkStretch, Run } from './block-text.ts';
import { collectBlocks, type RawBlock } from './collect-blocks.ts';
import { languageOf } from './language.ts';
import { chooseContent } from './main-content.ts';
import { policyLinks } from './policy-links.ts';
import { shapeBlocks } from './shape-blocks.ts';
import { type Environment, firstElement, plainText, type TreeNode } from './tree.ts';

/** A page with, for each of its blocks, where its text stands in the document (see `rangeOf`). */
export interface PlacedPage {
  page: Page;
  places: Run[][];
}

/** Reads a document: its content as blocks, what was left out and why. Nothing in the result is markup. */
export function readPage(document: TreeNode, env: Environment): Page {
  return readPageWithPlaces(document, env).page;
}

/** As `readPage`, with the places of the blocks, for whoever wants to mark a quote in the document. */
export function readPageWithPlaces(document: TreeNode, env: Environment): PlacedPage {
  const collected = collectBlocks(document, env);
  const blocks = shapeBlocks(collected.blocks);
  const verdicts = chooseContent({ ...collected, blocks });
  const absolute = hrefResolver(document, env.url);
  const read = blocks.filter((_, i) => verdicts[i] === null);
  const reasons: Record<string, number> = {};
  for (const reason of verdicts) if (reason !== null) reasons[reason] = (reasons[reason] ?? 0) + 1;
  const text = read.map((block) => block.text.text).join('\n');
  const links = blocks.flatMap((block) => linksOf(block, absolute));
  const page: Page = {
    url: env.url,
    title: titleOf(document, read),
    language: languageOf(firstElement(document, 'html')?.getAttribute('lang') ?? null, text),
    blocks: read.map((block) => blockOf(block, absolute)),
    coverage: {
      blocksRead: read.length,
      blocksLeftOut: blocks.length - read.length,
      framesUnread: collected.framesUnread,
      reasons,
    },
    policyLinks: policyLinks(links, env.url),
  };
  return { page, places: read.map((block) => block.text.runs) };
}

/** A block of the model from a block as it stands in the page. `absolute`: makes an href absolute. */
export function blockOf(raw: RawBlock, absolute: (href: string) => string): Block {
  const { text, links } = raw.text;
  const block: Block = { kind: raw.kind, text };
  if (raw.level > 0) block.level = raw.level;
  if (links.length > 0) block.links = links.map((link) => linkOf(link, absolute));
  if (raw.cell) {
    block.row = raw.cell.row;
    if (raw.cell.header !== '') block.header = raw.cell.header;
  }
  return block;
}

function linkOf({ start, end, href }: LinkStretch, absolute: (href: string) => string): Link {
  return { start, end, href: absolute(href) };
}

function linksOf(block: RawBlock, absolute: (href: string) => string) {
  return block.text.links.map(({ start, end, href }) => ({
    href: absolute(href),
    text: block.text.text.slice(start, end),
  }));
}

function titleOf(document: TreeNode, read: RawBlock[]): string {
  const title = firstElement(document, 'title');
  const text = title ? plainText(title, 300) : '';
  return text || (read.find((block) => block.kind === 'heading')?.text.text ?? '');
}

/** Makes hrefs absolute by `<base href>` or the page's address; leaves them as written where neither is known. */
function hrefResolver(document: TreeNode, url: string | null): (href: string) => string {
  const written = firstElement(document, 'base')?.getAttribute('href') ?? '';
  const base = resolve(written, url) ?? url;
  return (href) => resolve(href, base) ?? href;
}

function resolve(href: string, base: string | null): string | null {
  return URL.parse(href, base ?? undefined)?.href ?? null;
}
