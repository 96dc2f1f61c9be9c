import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeAnalyser } from '../../lib/analyse.ts';
import { policyDiff, type ReadVersion } from '../../lib/diff/policy-diff.ts';
import { readDocument } from '../../lib/page/read-document.ts';
import { loadRules } from '../../lib/rules/from-disk.ts';

const rules = loadRules();
const analyse = makeAnalyser(rules);

function version(name: string): ReadVersion {
  const page = readDocument(readFileSync(new URL(`../fixtures/seeds/${name}.md`, import.meta.url)), null);
  return { name, blocks: page.blocks, summary: analyse(page), rules: rules.version };
}

const before = version('calltrackingmetrics.com-2015');
const after = version('calltrackingmetrics.com-2019');

test('a policy written anew: what stayed is found among what came', () => {
  const { text } = policyDiff(before, after);
  const passages = text.sections.flatMap((section) => section.passages);
  const kept = passages.filter(({ kind }) => kind === 'changed' || kind === 'moved');
  expect(kept.map(({ old }) => old?.text.slice(0, 45))).toEqual([
    'If CallTrackingMetrics is required by law to ',
    'You acknowledge that such transfers may occur',
  ]);
  expect(
    text.sections.filter(({ kind }) => kind === 'removed').map(({ section }) => section.split(' › ').at(-1)),
  ).toEqual([
    'What data does CallTrackingMetrics collect?',
    'How is data used?',
    'How We Use Cookies',
    'Does CallTrackingMetrics Disclose Personally Identifiable Data to Third Parties?',
    'Information about, correction or deletion of Contact Information',
  ]);
});

test('each changed light shows the old beside the new quote, as they stand in the text', () => {
  const { lights } = policyDiff(before, after);
  expect(lights.find(({ id }) => id === 'children')).toMatchObject({
    direction: 'stated',
    old: { light: 'grey' },
    new: { light: 'green' },
  });
  for (const { old, new: now } of lights) {
    for (const { quote, block, start, end } of old.evidence)
      expect(before.blocks[block]?.text.slice(start, end)).toBe(quote);
    for (const { quote, block, start, end } of now.evidence)
      expect(after.blocks[block]?.text.slice(start, end)).toBe(quote);
  }
});

test('a version beside itself has no change', () => {
  const { lights, text } = policyDiff(after, after);
  expect({ lights, sections: text.sections }).toEqual({ lights: [], sections: [] });
});

test('versions read with different rules are not compared', () => {
  expect(() => policyDiff({ ...before, rules: 'older' }, after)).toThrow(/different rules \(older, /);
});
