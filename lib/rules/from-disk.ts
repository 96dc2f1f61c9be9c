import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { compileRules, type RawRuleSet, readRuleFiles } from './compile.ts';
import type { RuleFile, RuleSet } from './rule-set.ts';

const FOLDER = import.meta.dirname;

/** The absolute paths of all rule files below `lib/rules`, in a fixed order. */
export function ruleFilePaths(): string[] {
  return readdirSync(FOLDER, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yml'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** All rule files, by their path below `lib/rules`. */
export function ruleFiles(): RuleFile[] {
  return ruleFilePaths().map((path) => ({
    name: relative(FOLDER, path).split(sep).join('/'),
    text: readFileSync(path, 'utf8'),
  }));
}

/** The rules as written, proofs included: for tests and for the tools of rule authors. @throws RuleError */
export function loadRawRules(): RawRuleSet {
  return readRuleFiles(ruleFiles());
}

/** The rule set, read and compiled from the YAML files. @throws RuleError that names file, line and reason. */
export function loadRules(): RuleSet {
  const files = ruleFiles();
  const hash = createHash('sha256');
  for (const { name, text } of files) hash.update(`${name}\0${text}\0`);
  return compileRules(readRuleFiles(files), hash.digest('hex').slice(0, 12));
}
