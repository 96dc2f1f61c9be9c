import type { Page } from '../model.ts';
import { collectBlocks } from './collect-blocks.ts';
import { markdownToHtml } from './markdown-to-html.ts';
import { parsedEnvironment, parseHtml } from './parse-html.ts';
import { blockOf } from './read-page.ts';
import { pageOf } from './read-text.ts';
import { shapeBlocks } from './shape-blocks.ts';
import { finish } from './steps.ts';

/** The archive's own note above a policy: about the text, no part of it. */
const ARCHIVE_NOTE = /^\s*(?:>[^\n]*the following text is extracted and transformed from[^\n]*\n?)(?:>[^\n]*\n?)*/i;

/** Reads Markdown; everything but an archive's leading note is taken for the policy. `url`: its address, or null. */
export function readMarkdown(source: string, url: string | null = null): Page {
  const text = source.replace(/^\ufeff/, '');
  const policy = text.replace(ARCHIVE_NOTE, '');
  const collected = finish(collectBlocks(parseHtml(markdownToHtml(policy)), parsedEnvironment(url)));
  const absolute = (href: string) => URL.parse(href, url ?? undefined)?.href ?? href;
  const blocks = finish(shapeBlocks(collected.blocks)).map((block) => blockOf(block, absolute));
  return pageOf(blocks, url, policy === text ? 0 : 1);
}

/** Whether a text is Markdown rather than plain text: it has headings, links, bold or tables written in it. */
export function looksLikeMarkdown(source: string): boolean {
  const head = source.slice(0, 50_000);
  return (
    /^ {0,3}#{1,6} \S/m.test(head) ||
    /^\S[^\n]*\n(?:={3,}|-{3,})[ \t]*$/m.test(head) ||
    /\[[^\]\n]{1,300}\]\((?:https?:|mailto:|#|\/|\.)/.test(head) ||
    /\*\*[^\s*][^*\n]{0,300}\*\*/.test(head) ||
    /^\|?(?:[ \t]*:?-{3,}:?[ \t]*\|)+/m.test(head)
  );
}
