import type { Block, Coverage, Link, Page } from '../model.ts';
import type { LinkStretch, Run } from './block-text.ts';
import { type Collected, collectBlocks, type RawBlock } from './collect-blocks.ts';
import { isForeign, languageOf } from './language.ts';
import { linkPlaces } from './link-places.ts';
import { chooseContent, type Verdicts } from './main-content.ts';
import { englishVersion, type PageLink, policyLinks } from './policy-links.ts';
import { policyParts } from './policy-parts.ts';
import { shapeBlocks } from './shape-blocks.ts';
import { finish, mapInSteps, type Steps } from './steps.ts';
import type { Environment, TreeNode } from './tree.ts';

/** A page with, for each of its blocks, where its text stands in the document (see `rangeOf`). */
export interface PlacedPage {
  page: Page;
  places: Run[][];
}

/** Reads a document: its content as blocks, what was left out and why. Nothing in the result is markup. */
export function readPage(document: TreeNode, env: Environment): Page {
  return finish(readInSteps(document, env)).page;
}

/** As `readPage`, in steps, and with the places of the blocks, for whoever wants to mark a quote in the document. */
export function* readInSteps(document: TreeNode, env: Environment): Steps<PlacedPage> {
  const collected = yield* collectBlocks(document, env);
  const { declared } = collected;
  const blocks = yield* shapeBlocks(collected.blocks);
  const verdicts = yield* chooseContent({ ...collected, blocks });
  const absolute = hrefResolver(declared.base, env.url);
  const read = blocks.filter((_, i) => verdicts[i] === null);
  yield;
  const placeOf = linkPlaces(collected.containers);
  const links = (yield* mapInSteps(blocks, (block) => linksOf(block, absolute, placeOf))).flat();
  const language = languageOf(declared.language, textOf(read));
  const alternates = declared.alternates.map(({ href, language }) => ({ href: absolute(href), language }));
  const english = isForeign(language) ? englishVersion(alternates, links, env.url) : null;
  const heading = read.find((block) => block.kind === 'heading')?.text.text ?? '';
  const parts = policyParts(links, env.url, heading || declared.title);
  const page: Page = {
    url: env.url,
    title: declared.title || heading,
    language,
    blocks: yield* mapInSteps(read, (block) => blockOf(block, absolute)),
    coverage: coverageOf(collected, verdicts),
    policyLinks: policyLinks(links, env.url),
    ...(parts.length > 0 && { parts }),
    ...(english && { english }),
  };
  return { page, places: read.map((block) => block.text.runs) };
}

/** Enough of the text to tell its language from. */
function textOf(read: RawBlock[]): string {
  return read
    .slice(0, 1000)
    .map((block) => block.text.text)
    .join('\n');
}

function coverageOf({ framesUnread, stopped }: Collected, verdicts: Verdicts): Coverage {
  const reasons: Record<string, number> = {};
  for (const reason of verdicts) if (reason !== null) reasons[reason] = (reasons[reason] ?? 0) + 1;
  const blocksRead = verdicts.filter((reason) => reason === null).length;
  const coverage = { blocksRead, blocksLeftOut: verdicts.length - blocksRead, framesUnread, reasons };
  return stopped ? { ...coverage, stopped: true } : coverage;
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

function linksOf(
  block: RawBlock,
  absolute: (href: string) => string,
  placeOf: (container: number) => PageLink['place'],
): PageLink[] {
  return block.text.links.map(({ start, end, href }) => ({
    href: absolute(href),
    text: block.text.text.slice(start, end),
    place: placeOf(block.container),
  }));
}

/** Makes hrefs absolute by `<base href>` or the page's address; leaves them as written where neither is known. */
function hrefResolver(written: string, url: string | null): (href: string) => string {
  const base = resolve(written, url) ?? url;
  return (href) => resolve(href, base) ?? href;
}

function resolve(href: string, base: string | null): string | null {
  return URL.parse(href, base ?? undefined)?.href ?? null;
}
