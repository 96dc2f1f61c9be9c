import type { Page } from '../model.ts';
import { decode, UnreadableInput } from './decode.ts';
import { parsedEnvironment, parseHtml } from './parse-html.ts';
import { looksLikeMarkdown, readMarkdown } from './read-markdown.ts';
import { readPage } from './read-page.ts';
import { readText } from './read-text.ts';

/**
 * Reads a file: HTML, Markdown or plain text, told by its content.
 * `url`: where it came from, for its links; null where that is unknown.
 * Throws `UnreadableInput` for binary files, empty files, and bytes that are neither UTF-8 nor of a declared encoding.
 */
export function readDocument(bytes: Uint8Array, url: string | null = null): Page {
  return readString(decode(bytes), url);
}

/** As `readDocument`, for text that is decoded already. Throws `UnreadableInput` where it is empty. */
export function readString(source: string, url: string | null = null): Page {
  if (source.trim() === '') throw new UnreadableInput('The input is empty. Give a file with the text of a policy.');
  if (looksLikeHtml(source)) return readPage(parseHtml(source), parsedEnvironment(url));
  return looksLikeMarkdown(source) ? readMarkdown(source, url) : readText(source, url);
}

/** Markdown may hold a few tags; HTML begins with one, or is full of the tags that build a page. */
function looksLikeHtml(source: string): boolean {
  const head = source.slice(0, 5000).replace(/^[\s\ufeff]+/, '');
  if (/^(<!doctype|<html|<\?xml|<head|<body|<!--)/i.test(head)) return true;
  if (/<(html|body|head)[\s>]/i.test(head)) return true;
  const tags =
    head.match(/<\/(p|div|li|h[1-6]|td|section|article|span|font|b|strong|ul|ol)>|<br\s*\/?>|<p>/gi)?.length ?? 0;
  return /^<[a-z][a-z0-9]*[\s>]/i.test(head) ? tags > 0 : tags >= 3 && !looksLikeMarkdown(head);
}
