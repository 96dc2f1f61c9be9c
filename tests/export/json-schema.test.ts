import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { toJson } from '../../lib/export/json.ts';
import schema from '../../lib/export/summary.schema.json' with { type: 'json' };
import { SEEDS } from '../e2e/site.ts';
import { exported, exportedFrom, exportedSeeds } from '../fixtures/exported.ts';
import { POISON, poisoned } from './poisoned.ts';

const validate = new Ajv2020({ strict: true, strictRequired: false, allErrors: true, allowUnionTypes: true }).compile(
  schema,
);

/** What is wrong with an export by its schema. */
function faults(json: string): string[] {
  validate(JSON.parse(json));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

test('the schema has a name with its version', () => {
  expect(schema.$id).toMatch(/\/summary-1\.json$/);
  expect(schema.properties.schema.const).toBe(exported.summary.schema);
});

const seeds = await exportedSeeds(SEEDS);

test.for(seeds)('the export of $summary.document.title fits the schema', (seed) => {
  expect(faults(toJson(seed))).toEqual([]);
});

test('so does a made-up summary, one of a file, and one of which nobody said when it was read', () => {
  expect(faults(toJson(exported))).toEqual([]);
  const file = { ...exported.summary, document: { ...exported.summary.document, url: null, lastUpdated: null } };
  expect(faults(toJson({ ...exportedFrom(file), proof: { ...exported.proof, readAt: null } }))).toEqual([]);
});

test('and hostile texts, whose links are no part of a summary', () => {
  for (const poison of POISON) {
    const summary = poisoned(poison);
    const actions = summary.actions.filter(({ href }) => href.startsWith('mailto:'));
    expect(faults(toJson(exportedFrom({ ...summary, actions })))).toEqual([]);
  }
});

describe('the schema refuses', () => {
  const good = JSON.parse(toJson(exported));
  test.for<[what: string, change: object]>([
    ['a link to a script', { actions: [{ kind: 'contact', label: 'x', href: 'javascript:alert(1)', quote: '' }] }],
    ['nineteen topics', { topics: good.topics.slice(1) }],
    ['an unknown light', { overall: { ...good.overall, light: 'blue' } }],
    ['an unknown field', { more: 1 }],
    ['another version', { schema: 2 }],
    ['a hash cut short', { proof: { ...good.proof, sha256: 'ba78' } }],
    ['a missing part', { document: undefined }],
  ])('%s', ([, change]) => {
    expect(faults(JSON.stringify({ ...good, ...change }))).not.toEqual([]);
  });
});
