import { expect, it } from 'vitest';
import { loadRules } from '../../lib/rules/from-disk.ts';
import { criteria } from '../../lib/topics/criteria.ts';

it('every answer of every topic has its line', () => {
  const inRules = loadRules().topics.map(({ id, answers }) => [id, Object.keys(answers).toSorted()]);
  const inLines = Object.entries(criteria).map(([id, lines]) => [id, Object.keys(lines).toSorted()]);
  expect(Object.fromEntries(inLines)).toEqual(Object.fromEntries(inRules));
  expect(Object.values(criteria).flatMap((lines) => Object.values(lines))).not.toContain('');
});
