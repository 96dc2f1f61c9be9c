import { marked } from 'marked';
import { expect, test } from 'vitest';
import { diffToMarkdown } from '../../lib/diff/markdown.ts';
import { policyDiff } from '../../lib/diff/policy-diff.ts';
import { diffToText } from '../../lib/diff/text.ts';
import { pair } from './pair.ts';

const diff = policyDiff(...pair);

// Read these two files as a lawyer would: they are what people get.
test('text', () => expect(diffToText(diff)).toMatchFileSnapshot('expected/diff.txt'));
test('Markdown', () => expect(diffToMarkdown(diff)).toMatchFileSnapshot('expected/diff.md'));

test('Markdown marks every removed and added word, and lets no markup of the page through', async () => {
  const html = await marked.parse(diffToMarkdown(diff));
  expect(html).toContain('<del>Ninety days</del> <strong>Three years</strong> after you close');
  expect(html).not.toContain('<b>');
  expect(html).not.toMatch(/~~|\*\*/);
});
