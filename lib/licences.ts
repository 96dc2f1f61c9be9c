import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What runs on the command line or while building, and is in no build of the extension. */
const NOT_IN_THE_BUILD = new Set(['jsdom', 'node', 'piscina', 'yaml']);

interface Package {
  version?: string;
  license?: string;
  dependencies?: Record<string, string>;
}

function readPackage(folder: string): Package {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

function licenceIn(folder: string): string {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)/i.test(name));
  return file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
}

/**
 * The licences of all code that a build of the extension holds, for the build itself.
 * @param root the project's folder, with its packages installed
 * @returns one text; the packages in the order of their names
 * @throws Error when a package is not installed
 */
export function licences(root: string): string {
  const folderOf = (name: string) => join(root, 'node_modules', name);
  const names = Object.keys(readPackage(root).dependencies ?? {}).filter((name) => !NOT_IN_THE_BUILD.has(name));
  // The list grows while it is walked: each package brings those that it needs.
  const all = new Set(names);
  for (const name of all)
    for (const needed of Object.keys(readPackage(folderOf(name)).dependencies ?? {})) all.add(needed);
  const parts = [...all].toSorted().map((name) => {
    const { version, license } = readPackage(folderOf(name));
    return `${name} ${version} (${license})\n\n${licenceIn(folderOf(name))}`;
  });
  return `${parts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
