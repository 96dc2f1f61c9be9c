import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { marked } from 'marked';
import { LONG_PAGES } from '../e2e/hostile-pages.ts';
import { SEEDS, sitePage } from '../e2e/site.ts';

/** Policies of today, where they lie beside the project. */
const POLICIES = fileURLToPath(new URL('../../../shared/policies', import.meta.url));
const HEAD = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Privacy Policy</title>';

/** The pages of the benchmark: those that the site has anyway, by path, and further ones. */
export interface BenchmarkPages {
  policies: string[];
  long: string[];
  more: Record<string, string>;
}

/** The five seeds, the policies that lie beside the project, and the pages of 300,000 words. */
export function benchmarkPages(): BenchmarkPages {
  const files = existsSync(POLICIES) ? readdirSync(POLICIES).filter((file) => file.endsWith('.md')) : [];
  const policies = files.map((file): [path: string, html: string] => {
    const name = file.replace(/\.md$/, '');
    const body = marked.parse(readFileSync(join(POLICIES, file), 'utf8'), { async: false });
    return [`/policies/${name}`, sitePage(`Privacy Policy - ${name}`, body)];
  });
  const long = Object.entries(LONG_PAGES).map(([path, html]): [string, string] => [path, HEAD + html]);
  return {
    policies: [...SEEDS.map((name) => `/seeds/${name}`), ...policies.map(([path]) => path)],
    long: long.map(([path]) => path),
    more: Object.fromEntries([...policies, ...long]),
  };
}
