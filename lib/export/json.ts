import type { Summary } from '../model.ts';
import { replaceInvisible } from '../present/harmless.ts';

/**
 * The summary as JSON, two spaces deep, with a line break at the end. It parses to the same data; invisible
 * characters inside strings are written as `\u` escapes, so that they cannot mislead who reads the file.
 */
export function toJson(summary: Summary): string {
  const json = JSON.stringify(summary, null, 2);
  return `${replaceInvisible(json, (char) => (char === '\n' ? char : unicodeEscape(char)))}\n`;
}

/** Both halves of a character above U+FFFF get their own escape, as JSON wants it. */
function unicodeEscape(char: string): string {
  const units = Array.from({ length: char.length }, (_, index) => char.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
