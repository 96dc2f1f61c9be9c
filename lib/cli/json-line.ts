import type { Line } from './streams.ts';

export type JsonObject = Record<string, unknown>;

/** A line of a batch: its object, or why it cannot be read. */
export type Entry = { line: number; record: JsonObject } | { line: number; error: string };

const UTF8 = new TextDecoder('utf-8', { fatal: true });
const BLANK = /^\s*$/;

function decode(bytes: Buffer): string | null {
  try {
    return UTF8.decode(bytes);
  } catch {
    return null;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads one line of JSON lines; null for an empty one. */
export function parseLine({ number: line, bytes }: Line): Entry | null {
  if (bytes === null) return { line, error: 'the line is too long' };
  const text = decode(bytes);
  if (text === null) return { line, error: 'the line is not UTF-8' };
  if (BLANK.test(text)) return null;
  const record = parseJson(text);
  if (record === undefined) return { line, error: 'the line is not valid JSON' };
  return isObject(record) ? { line, record } : { line, error: 'the line is not a JSON object' };
}

/** One line of output. */
export function toLine(value: JsonObject): string {
  return `${JSON.stringify(value)}\n`;
}
