import { marked } from 'marked';
import { expect, test } from 'vitest';
import { diffToMarkdown } from '../../lib/diff/markdown.ts';
import { policyDiff } from '../../lib/diff/policy-diff.ts';
import { diffToText } from '../../lib/diff/text.ts';
import { en } from '../../lib/i18n/en.ts';
import { pair } from './pair.ts';

const made = () => policyDiff(...pair);

// Read these two files as a lawyer would: they are what people get.
test('text', () => expect(diffToText(made(), en)).toMatchFileSnapshot('expected/diff.txt'));
test('Markdown', () => expect(diffToMarkdown(made(), en)).toMatchFileSnapshot('expected/diff.md'));

test('Markdown marks every removed and added word, and lets no markup of the page through', async () => {
  const html = await marked.parse(diffToMarkdown(made(), en));
  expect(html).toContain('<del>Ninety days</del> <strong>Three years</strong> after you close');
  expect(html).not.toContain('<b>');
  expect(html).not.toMatch(/~~|\*\*/);
});
