import { open } from 'node:fs/promises';
import type { Page } from '../model.ts';
import { isPdf, UnreadableInput } from '../page/decode.ts';
import { readPdf } from '../page/pdf/read-pdf.ts';
import { readDocument } from '../page/read-document.ts';
import { inputError, isSystemError, messageOf } from './errors.ts';

/** The longest policies have some 100 KB; a limit keeps a mistaken file from filling the memory. */
export const LARGEST_INPUT = 64 * 1024 * 1024;

const REASONS: Record<string, string> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'is a folder, give the files in it',
  EACCES: 'may not be read, check its permissions',
  EPERM: 'may not be read, check its permissions',
};

/** Why a file cannot be read, from the code of the system's error. */
export function reasonFor(code: string): string {
  return REASONS[code] ?? `cannot be read (${code})`;
}

/** How an input is called in messages. */
export function inputName(file: string): string {
  return file === '-' ? 'standard input' : file;
}

async function collect(chunks: AsyncIterable<Buffer>, where: string): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > LARGEST_INPUT)
      throw inputError(where, `is larger than ${LARGEST_INPUT / 1024 / 1024} MB, which no policy is`);
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

async function readBytes(file: string): Promise<Uint8Array> {
  const where = inputName(file);
  try {
    if (file === '-') return await collect(process.stdin, where);
    const handle = await open(file);
    return await collect(handle.createReadStream(), where);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw inputError(where, reasonFor(error.code));
  }
}

/**
 * Reads a file, or standard input for "-", as a page.
 * @throws CommandError (status 4) that names the input and the reason.
 */
export async function readInput(file: string, url: string | null): Promise<Page> {
  const bytes = await readBytes(file);
  try {
    return isPdf(bytes) ? await readPdf(bytes, url) : readDocument(bytes, url);
  } catch (error) {
    if (!(error instanceof UnreadableInput)) throw error;
    throw inputError(inputName(file), messageOf(error));
  }
}
