import { expect, test } from 'vitest';
import { readMarkdown } from '../../lib/page/read-markdown.ts';
import { makeEngine } from '../../lib/practices/engine.ts';
import { firingRules } from '../../lib/practices/firing-rules.ts';
import { compileRules } from '../../lib/rules/compile.ts';
import { loadRawRules } from '../../lib/rules/from-disk.ts';

/** Every example against the whole set: a change to a class or rule shows its side effects here, in review. */
test('which rules fire on each example', async () => {
  const raw = loadRawRules();
  const engine = makeEngine(compileRules(raw, 'test'));
  const lines = raw.rules.flatMap((rule) =>
    rule.examples.map((example) => {
      const others = [...firingRules(readMarkdown(example).blocks, engine)].filter((id) => id !== rule.id).sort();
      return `${rule.id}: ${JSON.stringify(example)}\n    ${others.join(' ') || '-'}`;
    }),
  );
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('interactions.txt');
});
