import { replaceInvisible } from '../present/harmless.ts';
import type { Exported } from './proof.ts';

/**
 * The summary and its proof as JSON, two spaces deep, with a line break at the end; `summary.schema.json` describes it.
 * It parses to the same data; invisible characters inside strings are written as `\u` escapes, so that they cannot
 * mislead who reads the file.
 */
export function toJson({ summary, proof }: Exported): string {
  return visibleJson({ ...summary, proof });
}

/** Any data as JSON in the same way. */
export function visibleJson(data: unknown): string {
  const json = JSON.stringify(data, null, 2);
  return `${replaceInvisible(json, (char) => (char === '\n' ? char : unicodeEscape(char)))}\n`;
}

/** Both halves of a character above U+FFFF get their own escape, as JSON wants it. */
function unicodeEscape(char: string): string {
  const units = Array.from({ length: char.length }, (_, index) => char.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
