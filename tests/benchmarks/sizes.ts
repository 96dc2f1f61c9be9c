import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';

/** What people download, in bytes. */
export interface Sizes {
  /** The build as a ZIP file (what the store hands out), the PDF reader left out. */
  zip: number;
  /** The PDF reader in the same ZIP file: loaded only where a PDF is read. 0 where there is none. */
  pdf: number;
  /** The scripts that the popup's first paint needs, gzipped. */
  popup: number;
}

const LEVEL = { level: 9 };
/** A file's two headers in a ZIP file beside its name, and the end of the whole. */
const [HEADERS, END] = [30 + 46, 22];

const isPdf = (file: string) => /pdf/i.test(file);

function zipped(folder: string, files: readonly string[]): number {
  return files
    .map((file) => deflateRawSync(readFileSync(join(folder, file)), LEVEL).length + HEADERS + 2 * file.length)
    .reduce((a, b) => a + b, 0);
}

/** The scripts that a page of the build loads before it can run: those it names, and what they import. */
function scriptsOf(folder: string, page: string): Set<string> {
  const found = new Set<string>();
  const add = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    const code = readFileSync(join(folder, file), 'utf8');
    for (const [, name] of code.matchAll(/(?:^|[;}])(?:import|export)\b[^;'"`()]*["'`]([^"'`]+\.js)["'`]/g))
      add(join(file, '..', name ?? ''));
  };
  const html = readFileSync(join(folder, page), 'utf8');
  for (const [, file] of html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)) add(file ?? '');
  return found;
}

/** Measures a build. @param folder such as `.output/chrome-mv3` */
export function sizesOf(folder: string): Sizes {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  const popup = [...scriptsOf(folder, 'popup.html')].map((file) => readFileSync(join(folder, file)));
  return {
    zip:
      zipped(
        folder,
        files.filter((file) => !isPdf(file)),
      ) + END,
    pdf: zipped(folder, files.filter(isPdf)),
    popup: popup.reduce((sum, code) => sum + gzipSync(code, LEVEL).length, 0),
  };
}
