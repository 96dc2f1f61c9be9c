import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { BUILD } from './browser.ts';

/** What a build is made from: no test, no other build. The source zip for reviewers holds the same. */
const SOURCES = ['components', 'entrypoints', 'lib', 'public', 'package.json', 'tsconfig.json', 'wxt.config.ts'];

const folder = mkdtempSync(join(tmpdir(), 'policy-lights-again-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every file below a folder, by its path: its bytes in base64. */
function bytesOf(root: string): Record<string, string> {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8', withFileTypes: true });
  const paths = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
  return Object.fromEntries(
    paths.toSorted().map((path) => [path.slice(root.length + 1), readFileSync(path, 'base64')]),
  );
}

it('a build in another folder, of the sources alone, has the same bytes', () => {
  for (const source of SOURCES) cpSync(source, join(folder, source), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  const wxt = resolve('node_modules/wxt/bin/wxt.mjs');
  for (const command of ['prepare', 'build']) {
    // Vitest's own NODE_ENV would make a build for tests.
    const { NODE_ENV: _, VITEST: __, ...env } = process.env;
    const { status, stderr } = spawnSync(process.execPath, [wxt, command], { cwd: folder, encoding: 'utf8', env });
    expect(status, stderr).toBe(0);
  }
  const [again, before] = [bytesOf(join(folder, '.output/chrome-mv3')), bytesOf(BUILD)];
  expect(Object.keys(again)).toEqual(Object.keys(before));
  expect(Object.keys(before).filter((file) => again[file] !== before[file])).toEqual([]);
}, 300_000);
