import type { Page } from '../model.ts';
import { parsedEnvironment, parseHtml } from './parse-html.ts';
import { looksLikeMarkdown, readMarkdown } from './read-markdown.ts';
import { readPage } from './read-page.ts';
import { readText } from './read-text.ts';

/** The input holds no text that can be read; the message says why and what to do. */
export class UnreadableInput extends Error {
  override readonly name = 'UnreadableInput';
}

/** Binary formats by how they begin, with their usual name. */
const MAGIC: readonly [start: string, format: string][] = [
  ['%PDF', 'a PDF file'],
  ['PK\u0003\u0004', 'a ZIP or Office file'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Office file'],
  ['{\\rtf', 'an RTF file'],
  ['\u0089PNG', 'a PNG image'],
  ['\u00ff\u00d8\u00ff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['\u001f\u008b', 'a gzip file'],
];

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

function decode(bytes: Uint8Array): string {
  const head = latin1(bytes.subarray(0, 4096));
  const format = MAGIC.find(([start]) => head.startsWith(start))?.[1];
  if (format) throw new UnreadableInput(`The input is ${format}. Save the policy as HTML, Markdown or plain text.`);
  if (head.startsWith('\u00ff\u00fe')) return new TextDecoder('utf-16le').decode(bytes);
  if (head.startsWith('\u00fe\u00ff')) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0)) throw new UnreadableInput('The input is a binary file. Give HTML, Markdown or plain text.');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeDeclared(bytes, head);
  }
}

function decodeDeclared(bytes: Uint8Array, head: string): string {
  const label =
    /<meta[^>]+charset\s*=\s*["']?\s*([\w:-]+)/i.exec(head)?.[1] ??
    /^<\?xml[^>]+encoding=["']([\w:-]+)/i.exec(head)?.[1];
  if (label === undefined) {
    throw new UnreadableInput('The input is not UTF-8 and declares no other encoding. Save it as UTF-8.');
  }
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    throw new UnreadableInput(`The input declares the encoding "${label}", which is unknown. Save it as UTF-8.`);
  }
}

function latin1(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

/** Markdown may hold a few tags; HTML begins with one, or is full of the tags that build a page. */
function looksLikeHtml(source: string): boolean {
  const head = source.slice(0, 5000).replace(/^[\s\ufeff]+/, '');
  if (/^(<!doctype|<html|<\?xml|<head|<body|<!--)/i.test(head)) return true;
  if (/<(html|body|head)[\s>]/i.test(head)) return true;
  const tags =
    head.match(/<\/(p|div|li|h[1-6]|td|section|article|span|font|b|strong|ul|ol)>|<br\s*\/?>|<p>/gi)?.length ?? 0;
  return /^<[a-z][a-z0-9]*[\s>]/i.test(head) ? tags > 0 : tags >= 3 && !/^#{1,6} /m.test(head);
}
