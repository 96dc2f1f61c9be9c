/**
 * Which rules never fire on some policies, and which fire on most: how much of the rule set these policies exercise.
 * Usage: npm run rule-coverage -- FILE…
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readDocument } from '../../lib/page/read-document.ts';
import { makeEngine } from '../../lib/practices/engine.ts';
import { findHits } from '../../lib/practices/find-hits.ts';
import { loadRules } from '../../lib/rules/from-disk.ts';
import { toSentences } from '../../lib/sentences/sentences.ts';

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('usage: npm run rule-coverage -- FILE…');
  process.exit(2);
}
const rules = loadRules();
const engine = makeEngine(rules);
const firedOn = new Map<string, Set<string>>(rules.rules.map(({ id }) => [id, new Set()]));
for (const file of files) {
  const { blocks } = readDocument(readFileSync(file));
  for (const { rule } of findHits(blocks, toSentences(blocks), engine)) firedOn.get(rule.id)?.add(basename(file));
}
const ordinary = rules.rules.filter((rule) => !rule.gives && !rule.scope);
for (const { id } of ordinary)
  console.log(`${String(firedOn.get(id)?.size ?? 0).padStart(4)} of ${files.length}  ${id}`);
const silent = ordinary.filter(({ id }) => firedOn.get(id)?.size === 0);
console.log(
  `\n${silent.length} of ${ordinary.length} rules never fire on these files:\n${silent.map(({ id }) => `  ${id}`).join('\n')}`,
);
