import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const importing = (module: string) => `import { x } from '${module}';\n\nexport const y = x;\n`;
const using = (global: string) => `export const y = ${global}.title;\n`;

/** Each folder with what a file in it may not import, not use, and may import. */
const FOLDERS: { folder: string; notImport: string[]; notUse: string[]; mayImport: string[] }[] = [
  {
    folder: 'components',
    notImport: ['../lib/rules/built-in.ts', '../lib/extension/copy.ts', '../entrypoints/popup/main.tsx', 'wxt/browser'],
    notUse: ['browser', 'chrome'],
    mayImport: ['../lib/model.ts', 'preact'],
  },
  {
    folder: 'entrypoints/popup',
    notImport: [],
    notUse: [],
    mayImport: ['../../components/Popup.tsx', '../../lib/extension/copy.ts'],
  },
  {
    folder: 'lib',
    notImport: ['./extension/copy.ts', './cli/main.ts', '../components/Popup.tsx', 'wxt/browser', 'node:fs'],
    notUse: ['browser', 'chrome'],
    mayImport: ['./topics/answer-topics.ts'],
  },
  {
    folder: 'lib/topics',
    notImport: ['../extension/copy.ts', '../cli/main.ts', '../../entrypoints/background.ts', '#imports', 'node:fs'],
    notUse: ['browser', 'chrome', 'document', 'window'],
    mayImport: ['../rules/rule-set.ts'],
  },
  {
    folder: 'lib/page',
    notImport: ['../extension/copy.ts', '../../components/Popup.tsx', 'wxt/browser'],
    notUse: ['browser', 'chrome'],
    mayImport: ['../model.ts', 'parse5'],
  },
  {
    folder: 'lib/extension',
    notImport: ['../../components/Popup.tsx', '../../entrypoints/background.ts', '../cli/main.ts', 'node:fs'],
    notUse: [],
    mayImport: ['wxt/browser', '../analyse.ts'],
  },
  {
    folder: 'lib/cli',
    notImport: ['../extension/copy.ts', '../../components/Popup.tsx', 'wxt/browser'],
    notUse: [],
    mayImport: ['node:fs', '../analyse.ts'],
  },
];

const root = mkdtempSync(join(tmpdir(), 'policy-lights-lint-'));
let count = 0;
/** The rules that each planted file breaks, by path. */
const broken = new Map<string, string[]>();

/** Plants a file to be linted with all others; gives its path. */
function plant(folder: string, code: string): string {
  const path = `${folder}/planted-${count++}.ts`;
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), code);
  broken.set(path, []);
  return path;
}

/** Lints all planted files with our settings. */
function lint(): void {
  cpSync('biome.json', join(root, 'biome.json'));
  const args = ['lint', '--reporter=json', '--max-diagnostics=none'];
  const { stdout } = spawnSync(resolve('node_modules/.bin/biome'), args, { cwd: root, encoding: 'utf8' });
  const report: { diagnostics: { category: string; location: { path: string } }[] } = JSON.parse(stdout);
  for (const { category, location } of report.diagnostics) broken.get(location.path)?.push(category);
}

beforeAll(lint);
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe.each(FOLDERS)('the lint in $folder', ({ folder, notImport, notUse, mayImport }) => {
  for (const module of notImport) {
    const path = plant(folder, importing(module));
    it(`refuses the import of ${module}`, () => {
      expect(broken.get(path)).toEqual(['lint/style/noRestrictedImports']);
    });
  }
  for (const global of notUse) {
    const path = plant(folder, using(global));
    it(`refuses the global ${global}`, () => {
      expect(broken.get(path)).toEqual(['lint/style/noRestrictedGlobals']);
    });
  }
  for (const module of mayImport) {
    const path = plant(folder, importing(module));
    it(`takes the import of ${module}`, () => {
      expect(broken.get(path)).toEqual([]);
    });
  }
  const path = plant(folder, 'export const y: any = 1;\n');
  it('refuses any', () => {
    expect(broken.get(path)).toEqual(['lint/suspicious/noExplicitAny']);
  });
});
