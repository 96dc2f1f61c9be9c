import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { EXIT, isSystemError, messageOf, report } from './errors.ts';

const NEW_LINE = 0x0a;

/** A line of a byte stream, without its line break. `bytes` is null for a line that is longer than allowed. */
export interface Line {
  /** From 1. */
  number: number;
  bytes: Buffer | null;
}

/** Splits a stream of bytes into lines, holding no more than one line of at most `longest` bytes. */
export async function* linesOf(stream: AsyncIterable<Buffer>, longest: number): AsyncGenerator<Line> {
  let number = 1;
  let parts: Buffer[] = [];
  let length = 0;
  const take = (piece: Buffer) => {
    length += piece.length;
    if (length <= longest) parts.push(piece);
    else parts = [];
  };
  const finish = (): Line => {
    const line = { number, bytes: length <= longest ? Buffer.concat(parts) : null };
    number += 1;
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(NEW_LINE); end !== -1; end = chunk.indexOf(NEW_LINE, start)) {
      take(chunk.subarray(start, end));
      yield finish();
      start = end + 1;
    }
    if (start < chunk.length) take(chunk.subarray(start));
  }
  if (length > 0) yield finish();
}

/** Writes a text and waits while the reader is slower than we are, so that memory stays bounded. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}

/**
 * Ends the program without a word when the reader of standard output goes away, as in `… | head -1`; with one line on
 * standard error when the output cannot be written, as on a full disk.
 */
export function endWithOutput(): void {
  process.stdout.on('error', (error) => {
    if (isSystemError(error) && error.code === 'EPIPE') process.exit(EXIT.done);
    report(`standard output: cannot be written (${messageOf(error)})`);
    process.exit(EXIT.fault);
  });
}
