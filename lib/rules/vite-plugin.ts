import type { Plugin } from 'vite';
import { loadRawRules, loadRules, ruleFilePaths } from './from-disk.ts';
import { packRules } from './pack.ts';

/** What each virtual module holds, as the source of the module. */
const MODULES: Readonly<Record<string, () => string>> = {
  'virtual:policy-lights-rules': () => `export const packed = ${parsed(packRules(loadRules()))};`,
  'virtual:policy-lights-rule-words': () =>
    `export const ruleWords = ${parsed(Object.fromEntries(loadRawRules().rules.map(({ id, says }) => [id, says])))};`,
};

/** Browsers read a long JSON text sooner than the same as an object literal. */
function parsed(value: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}

/**
 * Compiles and packs the YAML rules at build time into `virtual:policy-lights-rules` (see `built-in.ts`), and what each rule says
 * in plain words into `virtual:policy-lights-rule-words`.
 */
export function rulesPlugin(): Plugin {
  return {
    name: 'policy-lights-rules',
    resolveId: (id) => (id in MODULES ? `\0${id}` : undefined),
    load(id) {
      const source = MODULES[id.slice(1)];
      if (!id.startsWith('\0') || !source) return undefined;
      for (const path of ruleFilePaths()) this.addWatchFile(path);
      return source();
    },
  };
}
