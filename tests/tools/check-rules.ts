/**
 * Checks the proofs of the rules quickly: every example must fire, no counterexample may.
 * Usage: npm run check-rules [-- PREFIX…], where a prefix is the start of a rule's id ("sale/").
 */
import { readMarkdown } from '../../lib/page/read-markdown.ts';
import { makeEngine } from '../../lib/practices/engine.ts';
import { firingRules } from '../../lib/practices/firing-rules.ts';
import { compileRules } from '../../lib/rules/compile.ts';
import { loadRawRules } from '../../lib/rules/from-disk.ts';

const prefixes = process.argv.slice(2);
const raw = loadRawRules();
const engine = makeEngine(compileRules(raw, 'check'));
let wrong = 0;
let checked = 0;
for (const rule of raw.rules) {
  if (prefixes.length > 0 && !prefixes.some((prefix) => rule.id.startsWith(prefix))) continue;
  const check = (text: string, wanted: boolean) => {
    checked++;
    if (firingRules(readMarkdown(text).blocks, engine).has(rule.id) === wanted) return;
    wrong++;
    console.log(`${rule.id} ${wanted ? 'should fire on' : 'must not fire on'}: ${text}`);
  };
  for (const text of rule.examples) check(text, true);
  for (const text of [...rule.counterexamples, ...rule.knownMisses]) check(text, false);
}
console.log(`${checked - wrong} of ${checked} proofs hold`);
process.exitCode = wrong > 0 ? 1 : 0;
