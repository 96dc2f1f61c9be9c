import { expect, test } from 'vitest';
import { makeEngine } from '../../lib/practices/engine.ts';
import { readInlineList } from '../../lib/practices/inline-list.ts';
import { loadRules } from '../../lib/rules/from-disk.ts';
import { sentence } from '../sentence.ts';

const { dictionary } = makeEngine(loadRules());

test.each([
  ['You may: see your data; delete it; move it.', ['you may delete it', 'you may move it']],
  ['We share data (i) with affiliates; (ii) with partners.', ['we share data ii with partners']],
  ['We share data with affiliates; they may use it.', []],
  ['We collect: your name, your address.', []],
  ['Note: this is one part;', []],
])('%s', (text, read) => {
  expect(readInlineList(sentence(text), dictionary).map(({ words }) => words.join(' '))).toEqual(read);
});
