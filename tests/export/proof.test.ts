import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { proofOf, sha256, textRead, toSeconds } from '../../lib/export/proof.ts';
import type { Block } from '../../lib/model.ts';

const blocks: Block[] = [
  { kind: 'heading', level: 1, text: 'Privacy' },
  { kind: 'paragraph', text: 'Ünïcode 😀 “quoted”.' },
];

test.for([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
])('SHA-256 of %j', async ([text, digest]) => {
  expect(await sha256(text as string)).toBe(digest);
});

test('the proof is of the blocks, a line each, as UTF-8', async () => {
  const digest = createHash('sha256').update('Privacy\nÜnïcode 😀 “quoted”.', 'utf8').digest('hex');
  expect(textRead(blocks)).toBe('Privacy\nÜnïcode 😀 “quoted”.');
  expect(await proofOf(blocks, 'abc123', null)).toEqual({ readAt: null, sha256: digest, rules: 'abc123' });
});

test('one other character gives another proof', async () => {
  const changed = blocks.map((block) => ({ ...block, text: block.text.replace('.', '!') }));
  expect((await proofOf(changed, 'r', null)).sha256).not.toBe((await proofOf(blocks, 'r', null)).sha256);
});

test('a time in whole seconds', () => {
  expect(toSeconds(new Date('2026-11-22T02:00:09.987Z'))).toBe('2026-11-22T02:00:09Z');
});
