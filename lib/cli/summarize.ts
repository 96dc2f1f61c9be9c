import { mkdir, writeFile } from 'node:fs/promises';
import { join, parse as parsePath } from 'node:path';
import { type Exported, proofOf } from '../export/proof.ts';
import { en } from '../i18n/en.ts';
import type { Words } from '../i18n/words.ts';
import type { Page, Summary } from '../model.ts';
import { isPolicy } from '../present/is-policy.ts';
import { parse } from './arguments.ts';
import { CommandError, EXIT, type ExitStatus, messageOf, report, statusOf, usageError } from './errors.ts';
import { FORMATS, type Format, render } from './formats.ts';
import { wordsOf } from './language.ts';
import { type Analyser, loadAnalyser } from './load-analyser.ts';
import { inputName, readInput } from './read-input.ts';
import { write } from './streams.ts';

const OPTIONS = {
  format: { type: 'string' },
  url: { type: 'string' },
  out: { type: 'string' },
  language: { type: 'string' },
  'read-at': { type: 'string' },
} as const;

function notAPolicy(file: string, { document }: Summary): CommandError {
  return new CommandError(
    EXIT.notAPolicy,
    `${inputName(file)}: is not a privacy or cookie policy; it looks like ${en.kinds[document.kind]}`,
  );
}

function formatOf(written: string | undefined): Format {
  const format = FORMATS.find((name) => name === (written ?? 'text'));
  if (!format) throw usageError(`there is no format "${written}", only ${FORMATS.join(', ')}`);
  return format;
}

function urlOf(written: string | undefined): string | null {
  if (written === undefined) return null;
  if (!/^https?:\/\//i.test(written) || !URL.canParse(written))
    throw usageError(`--url "${written}" is no web address`);
  return written;
}

/** There is no clock in the output: when a file was read from the web, only the person knows. */
function readAtOf(written: string | undefined): string | null {
  if (written === undefined) return null;
  if (!/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\dZ)?$/.test(written) || Number.isNaN(Date.parse(written)))
    throw usageError(`--read-at "${written}" is no date like 2026-11-22 or 2026-11-22T02:00:00Z`);
  return written;
}

/** What the person says of a document. */
interface Source {
  url: string | null;
  /** See `Proof.readAt`. */
  readAt: string | null;
}

async function exportedFrom(page: Page, readAt: string | null, { analyse, version }: Analyser): Promise<Exported> {
  return { summary: analyse(page), blocks: page.blocks, proof: await proofOf(page.blocks, version, readAt) };
}

async function toStandardOutput(file: string, format: Format, source: Source, words: Words): Promise<ExitStatus> {
  const page = await readInput(file, source.url);
  const exported = await exportedFrom(page, source.readAt, await loadAnalyser());
  const hasPolicy = isPolicy(exported.summary.document.kind);
  if (hasPolicy || format === 'json') await write(process.stdout, await render(exported, format, words));
  if (!hasPolicy) throw notAPolicy(file, exported.summary);
  return EXIT.done;
}

/** The name of each file's summary. Two files must not write to the same one: the first would be lost. */
function outputNames(files: readonly string[]): Map<string, string> {
  const fileOf = new Map<string, string>();
  for (const file of files) {
    if (file === '-')
      throw usageError('standard input has no name for a file in --out; redirect the output of --format json');
    const name = `${parsePath(file).name}.json`;
    const other = fileOf.get(name);
    if (other !== undefined && other !== file)
      throw usageError(`${other} and ${file} would both be written to ${name}`);
    fileOf.set(name, file);
  }
  return fileOf;
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw usageError(`cannot make the folder ${folder} (${messageOf(error)})`);
  }
}

/** Writes one summary for each file. What goes wrong with one is reported and the others go on; the worst status counts. */
async function toFolder(folder: string, files: readonly string[], readAt: string | null): Promise<ExitStatus> {
  const names = outputNames(files);
  await makeFolder(folder);
  const analyser = await loadAnalyser();
  let status: ExitStatus = EXIT.done;
  for (const [name, file] of names) {
    try {
      const exported = await exportedFrom(await readInput(file, null), readAt, analyser);
      await writeFile(join(folder, name), await render(exported, 'json', en));
      if (!isPolicy(exported.summary.document.kind)) throw notAPolicy(file, exported.summary);
    } catch (error) {
      report(error);
      status = Math.max(status, statusOf(error)) as ExitStatus;
    }
  }
  return status;
}

/** `summarize FILE`, and `summarize --out FOLDER FILE…`. @throws CommandError */
export async function summarize(args: string[]): Promise<ExitStatus> {
  const { values, positionals: files } = parse(args, OPTIONS);
  const [first, second] = files;
  const readAt = readAtOf(values['read-at']);
  if (first === undefined) throw usageError('summarize needs a file, or - for standard input');
  if (values.out !== undefined) {
    if (values.format !== undefined && values.format !== 'json')
      throw usageError('--out writes JSON; leave --format away');
    if (values.language !== undefined) throw usageError('--out writes JSON, which has no language');
    if (values.url !== undefined) throw usageError('--url belongs to one document; leave it away with --out');
    return toFolder(values.out, files, readAt);
  }
  if (second !== undefined)
    throw usageError(`summarize takes one file, or several with --out FOLDER (second: ${second})`);
  const source = { url: urlOf(values.url), readAt };
  return toStandardOutput(first, formatOf(values.format), source, wordsOf(values.language));
}
