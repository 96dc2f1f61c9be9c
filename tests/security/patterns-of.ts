import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';

/** A regular expression of the source, with the place where it stands. */
export interface Pattern {
  source: string;
  flags: string;
  /** `lib/page/kind.ts:12` */
  place: string;
}

const FOLDERS = ['lib', 'components', 'entrypoints'];

interface Node {
  type: string;
  start: number;
  regex?: { pattern: string; flags: string };
  callee?: { name?: string };
}

function sourceFiles(): string[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(ts|tsx|mjs)$/.test(file) && !file.endsWith('.d.ts'))
      .map((file) => join(folder, file).replaceAll('\\', '/')),
  );
}

/** Calls back with each node of a file's syntax tree. */
function visit(value: unknown, tell: (node: Node) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if (typeof (value as Node).type === 'string') tell(value as Node);
  for (const child of Object.values(value)) visit(child, tell);
}

/** Every regular expression written as such, and every file that makes one when it is loaded. */
export function patternsOf(): { literals: Pattern[]; makers: string[] } {
  const literals: Pattern[] = [];
  const makers = new Set<string>();
  for (const file of sourceFiles()) {
    const code = readFileSync(file, 'utf8');
    const place = (start: number) => `${file}:${code.slice(0, start).split('\n').length}`;
    visit(parseSync(file, code).program, ({ type, start, regex, callee }) => {
      if (regex) literals.push({ source: regex.pattern, flags: regex.flags, place: place(start) });
      if (/^(New|Call)Expression$/.test(type) && callee?.name === 'RegExp') makers.add(file);
    });
  }
  return { literals, makers: [...makers] };
}
