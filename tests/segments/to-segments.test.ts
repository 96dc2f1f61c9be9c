import { expect, test } from 'vitest';
import { analyse } from '../../lib/analyse.ts';
import { readMarkdown } from '../../lib/page/read-markdown.ts';
import { loadRules } from '../../lib/rules/from-disk.ts';

test('cuts a page into paragraphs and lists, and files each', () => {
  const page = readMarkdown(
    [
      '# Privacy Policy',
      'This policy explains how we treat your data.',
      'We bake bread.',
      'We sell bread.',
      '## Sharing',
      'We share your personal information with third parties:',
      '- to comply with the law',
      '- to protect our rights',
      '',
      '## Security',
      'We use encryption to protect your data.',
    ].join('\n\n'),
  );
  const segments = analyse(page, loadRules()).segments;
  expect(segments.map(({ section, blocks, categories }) => [section.split(' › ').at(-1), blocks, categories])).toEqual([
    ['Privacy Policy', [1, 1], ['Other: Introductory/Generic']],
    ['Privacy Policy', [2, 2], ['Other: Introductory/Generic']],
    ['Privacy Policy', [3, 3], ['Other: Introductory/Generic']],
    ['Sharing', [5, 7], ['Third Party Sharing/Collection']],
    ['Security', [9, 9], ['Data Security']],
  ]);
});
