import { expect, test } from 'vitest';
import { toJson } from '../../lib/export/json.ts';
import { exported, exportedFrom } from '../fixtures/exported.ts';
import { POISON, poisoned } from './poisoned.ts';

test('two spaces deep, a line break at the end, the same data back', () => {
  const json = toJson(exported);
  expect(json).toBe(`${JSON.stringify({ ...exported.summary, proof: exported.proof }, null, 2)}\n`);
});

test.for([...POISON, 'tag \u{e0041}'])('nothing invisible in the file, yet the same data: %j', (poison) => {
  const json = toJson(exportedFrom(poisoned(poison)));
  expect(JSON.parse(json)).toEqual({ ...poisoned(poison), proof: exported.proof });
  expect(json).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u200b\ufeff\u{e0041}]/u);
});
