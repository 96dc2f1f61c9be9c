import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadRawRules } from '../../lib/rules/from-disk.ts';
import { sizesOf } from '../benchmarks/sizes.ts';

const BUILD = '.output/chrome-mv3';

/**
 * What people download stays small. In bytes; the PDF reader is counted apart, as it is loaded for a PDF only.
 * The aim for `zip` is 250,000 and is not reached: the rules take 150,000, the HTML parser for dropped files 55,000, the texts
 * of the interface in two languages stand in several chunks.
 */
const MOST = { zip: 500_000, pdf: 600_000, popup: 60_000 };

it.each(['zip', 'pdf', 'popup'] as const)('is no larger than allowed: %s', (part) => {
  expect(sizesOf(BUILD)[part]).toBeLessThanOrEqual(MOST[part]);
});

it('has a popup script, and it is found', () => {
  expect(sizesOf(BUILD).popup).toBeGreaterThan(5000);
});

it('holds no example of a rule', () => {
  const code = readdirSync(BUILD, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(join(BUILD, file), 'utf8'))
    .join('\n');
  const examples = loadRawRules().rules.flatMap((rule) => [...rule.examples, ...rule.counterexamples]);
  expect(examples.filter((example) => example.length > 20 && code.includes(example))).toEqual([]);
});
