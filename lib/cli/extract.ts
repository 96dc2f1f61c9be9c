import type { Page } from '../model.ts';
import { parse } from './arguments.ts';
import { EXIT, type ExitStatus, report, statusOf, usageError } from './errors.ts';
import { readInput } from './read-input.ts';
import { write } from './streams.ts';

function lineOf(file: string, { title, language, blocks }: Page): string {
  const shown = blocks.map(({ kind, level, text }) => ({ kind, ...(level !== undefined && { level }), text }));
  const text = blocks.map((block) => block.text).join('\n');
  return `${JSON.stringify({ file, title, language, text, blocks: shown })}\n`;
}

/** `extract FILE…`: prints what the reader finds on each page. An unreadable file is reported and the others go on. */
export async function extract(args: string[]): Promise<ExitStatus> {
  const { positionals: files } = parse(args, {});
  if (files.length === 0) throw usageError('extract needs a file');
  let status: ExitStatus = EXIT.done;
  for (const file of files) {
    try {
      await write(process.stdout, lineOf(file, await readInput(file, null)));
    } catch (error) {
      report(error);
      status = statusOf(error);
    }
  }
  return status;
}
