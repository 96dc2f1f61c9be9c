import type { Plugin } from 'vite';
import { loadRules, ruleFilePaths } from './from-disk.ts';

const ID = 'virtual:policy-lights-rules';

/** Compiles the YAML rules at build time into the module `virtual:policy-lights-rules` (see `built-in.ts`). */
export function rulesPlugin(): Plugin {
  return {
    name: 'policy-lights-rules',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load(id) {
      if (id !== `\0${ID}`) return undefined;
      for (const path of ruleFilePaths()) this.addWatchFile(path);
      return `export const rules = JSON.parse(${JSON.stringify(JSON.stringify(loadRules()))});`;
    },
  };
}
