import { describe, expect, test } from 'vitest';
import { inListOrder, latestOf, merged } from '../../lib/history/merge.ts';
import { infoOf } from '../../lib/history/snapshot.ts';
import { snapshotOf } from './snapshot.ts';

const [MAY, JUNE, JULY] = ['2026-05-12T08:00:00Z', '2026-06-01T08:00:00Z', '2026-07-01T08:00:00Z'];
const info = async (...args: Parameters<typeof snapshotOf>) => infoOf(await snapshotOf(...args));

describe('merged', () => {
  test('keeps when a text was first read and last seen, and the summary of the later', async () => {
    const early = await info('# A\n\nText.', 'https://a.example/p', MAY, 'old rules');
    const late = await info('# A\n\nText.', 'https://a.example/p', JUNE, 'new rules');
    expect(late.id).toBe(early.id);
    expect(merged(early, late)).toEqual(merged(late, early));
    expect(merged(early, late)).toMatchObject({ readAt: MAY, seenAt: JUNE, rules: 'new rules' });
  });

  test('one and the same', async () => {
    const one = await info('# A\n\nText.', null, MAY);
    expect(merged(one, one)).toEqual(one);
  });
});

test('the list has the latest policy first and the versions of one policy together', async () => {
  const a1 = await info('# A\n\nOne.', 'https://a.example/p', MAY);
  const a2 = await info('# A\n\nTwo.', 'https://a.example/p', JULY);
  const b = await info('# B\n\nOne.', 'https://b.example/p', JUNE);
  const file = await info('# File\n\nOne.', null, '2026-06-15T00:00:00Z');
  expect(inListOrder([b, a1, file, a2])).toEqual([a2, a1, file, b]);
  expect(latestOf([a1, a2, b])).toBe(a2);
  expect(latestOf([])).toBeUndefined();
});
