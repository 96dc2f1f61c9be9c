import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What the command line gives for a page.
 * @param page the page as served: HTML, or the bytes of a file
 * @param url where it was served
 * @param folder for the file
 * @returns the summary's JSON, as written
 */
export function summaryByCommandLine(page: string | Uint8Array, url: string, folder: string): string {
  const file = join(folder, 'page.html');
  writeFileSync(file, page);
  return execFileSync(process.execPath, ['lib/cli/main.ts', 'summarize', '--format', 'json', '--url', url, file], {
    encoding: 'utf8',
  });
}
