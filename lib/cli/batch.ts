import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parse } from './arguments.ts';
import { type BatchPool, mostAtATime, openBatchPool } from './batch-pool.ts';
import { policiesOf } from './batch-segments.ts';
import type { BatchTask } from './batch-work.ts';
import { EXIT, type ExitStatus, inputError, isSystemError, usageError } from './errors.ts';
import { inOrder } from './in-order.ts';
import { type Entry, parseLine } from './json-line.ts';
import { inputName, LARGEST_INPUT, reasonFor } from './read-input.ts';
import { linesOf, write } from './streams.ts';

const OPTIONS = { segments: { type: 'boolean' }, threads: { type: 'string' } } as const;

async function* entriesOf(file: string): AsyncGenerator<Entry> {
  try {
    const stream = file === '-' ? process.stdin : createReadStream(file);
    if (file !== '-') await once(stream, 'open');
    for await (const line of linesOf(stream, LARGEST_INPUT)) {
      const entry = parseLine(line);
      if (entry) yield entry;
    }
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw inputError(inputName(file), reasonFor(error.code));
  }
}

async function* documentsOf(entries: AsyncIterable<Entry>): AsyncGenerator<BatchTask> {
  for await (const document of entries) yield { document };
}

async function* segmentsOf(entries: AsyncIterable<Entry>): AsyncGenerator<BatchTask> {
  for await (const segments of policiesOf(entries)) yield { segments };
}

function threadsOf(written: string | undefined): number {
  if (written === undefined) return availableParallelism();
  if (!/^[1-9]\d{0,2}$/.test(written)) throw usageError(`--threads is a number from 1 to 999, not "${written}"`);
  return Number(written);
}

/**
 * `batch` and `batch --segments`: JSON lines in, JSON lines out, in the order of the input. Each thread works on a document
 * (or one policy's segments) at a time; a few more wait in memory, no more. @throws CommandError
 */
export async function batch(args: string[]): Promise<ExitStatus> {
  const { values, positionals } = parse(args, OPTIONS);
  const [file = '-', second] = positionals;
  if (second !== undefined) throw usageError(`batch reads one input (second: ${second})`);
  const threads = threadsOf(values.threads);
  const entries = entriesOf(file);
  const tasks = values.segments ? segmentsOf(entries) : documentsOf(entries);
  let pool: Promise<BatchPool> | null = null;
  const work = async (task: BatchTask) => {
    pool ??= openBatchPool(threads);
    return (await pool).work(task);
  };
  for await (const lines of inOrder(tasks, work, mostAtATime(threads))) await write(process.stdout, lines);
  if (pool) await (await (pool as Promise<BatchPool>)).close();
  return EXIT.done;
}
