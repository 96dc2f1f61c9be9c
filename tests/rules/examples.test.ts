import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../lib/page/read-markdown.ts';
import { makeEngine } from '../../lib/practices/engine.ts';
import { firingRules } from '../../lib/practices/firing-rules.ts';
import { compileRules } from '../../lib/rules/compile.ts';
import { loadRawRules } from '../../lib/rules/from-disk.ts';

const raw = loadRawRules();
const engine = makeEngine(compileRules(raw, 'test'));
const fires = (rule: string, text: string) => firingRules(readMarkdown(text).blocks, engine).has(rule);

for (const rule of raw.rules) {
  describe(rule.id, () => {
    test.each(rule.examples)('fires on: %s', (sentence) => {
      expect(fires(rule.id, sentence)).toBe(true);
    });
    test.each([...rule.counterexamples, ...rule.knownMisses])('does not fire on: %s', (sentence) => {
      expect(fires(rule.id, sentence)).toBe(false);
    });
  });
}
