import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { parse } from './arguments.ts';
import { summarizeLine } from './batch-documents.ts';
import { EXIT, type ExitStatus, inputError, isSystemError, usageError } from './errors.ts';
import { type Entry, type JsonObject, parseLine, toLine } from './json-line.ts';
import { loadAnalyser } from './load-analyser.ts';
import { inputName, LARGEST_INPUT, reasonFor } from './read-input.ts';
import { linesOf, write } from './streams.ts';

const OPTIONS = { segments: { type: 'boolean' } } as const;

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

async function* summaries(entries: AsyncIterable<Entry>): AsyncGenerator<JsonObject> {
  const { analyse } = await loadAnalyser();
  for await (const entry of entries) yield summarizeLine(entry, analyse);
}

async function* labels(entries: AsyncIterable<Entry>): AsyncGenerator<JsonObject> {
  const [{ labelSegmentLines }, { loadRules }] = await Promise.all([
    import('./batch-segments.ts'),
    import('../rules/from-disk.ts'),
  ]);
  yield* labelSegmentLines(entries, loadRules());
}

/**
 * `batch` and `batch --segments`: JSON lines in, JSON lines out, in the order of the input, one document (or one policy's
 * segments) in memory at a time. @throws CommandError
 */
export async function batch(args: string[]): Promise<ExitStatus> {
  const { values, positionals } = parse(args, OPTIONS);
  const [file = '-', second] = positionals;
  if (second !== undefined) throw usageError(`batch reads one input (second: ${second})`);
  const entries = entriesOf(file);
  const results = values.segments ? labels(entries) : summaries(entries);
  for await (const result of results) await write(process.stdout, toLine(result));
  return EXIT.done;
}
