import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMarkdown } from '../../lib/page/read-markdown.ts';
import { outline } from './read-html.ts';

const cases: [what: string, markdown: string, blocks: string[]][] = [
  ['headings', '# A\n\nText.\n\n### B ###\n\nMore.', ['h1 A', 'p Text.', 'h3 B', 'p More.']],
  ['underlined headings', 'A\n===\n\nText.\n\nB\n---\n\nMore.', ['h1 A', 'p Text.', 'h2 B', 'p More.']],
  ['a rule is no heading', 'Text.\n\n---\n\nMore.', ['p Text.', 'p More.']],
  ['a bold line is a heading', '# A\n\n**B:**\n\nText.', ['h1 A', 'h2 B:', 'p Text.']],
  ['a run-in heading stays', '**B:** text.', ['p B: text.']],
  ['lines of one paragraph', 'We do\nnot sell.', ['p We do not sell.']],
  [
    'nested lists',
    'We collect:\n\n*   name\n    *   first\n    *   last\n*   address',
    ['p We collect:', 'i1 name', 'i2 first', 'i2 last', 'i1 address'],
  ],
  [
    'a list right under its lead-in',
    'We collect:\n- name\n- address\n\nText.',
    ['p We collect:', 'i1 name', 'i1 address', 'p Text.'],
  ],
  ['numbered lists', '1.  One\n2.  Two', ['i1 One', 'i1 Two']],
  ['an item of two paragraphs', '* One.\n\n  Still one.\n\nText.', ['i1 One.', 'i1 Still one.', 'p Text.']],
  ['escapes', '1\\. Data \\*we\\* keep\\_', ['p 1. Data *we* keep_']],
  [
    'emphasis',
    'We *never* sell __your__ _data_ or snake_case_names.',
    ['p We never sell your data or snake_case_names.'],
  ],
  ['entities', 'You &amp; us&nbsp;&mdash; all.', ['p You & us — all.']],
  ['images are dropped', 'A ![seal](x.png) B [](http://x.example)', ['p A B']],
  [
    'tables',
    '| What | Why |\n| --- | --- |\n| Name | To greet<br>* you |',
    ['c1/1 What', 'c1/2 Why', 'c2/1 Name', 'c2/2 To greet', 'c2/2 you'],
  ],
  [
    'inline HTML',
    '<table>\n<tr>\n<td>Name</td>\n<td>Yes</td>\n</tr>\n<tr>\n<td>Age</td>\n<td>No</td>\n</tr>\n</table>',
    ['c1/1 Name', 'c1/2 Yes', 'c2/1 Age', 'c2/2 No'],
  ],
  ['quotes', '> We do not sell.\n> Ever.', ['p We do not sell. Ever.']],
  ['kramdown attributes', 'Text.\n{: .note }', ['p Text.']],
];

test.for(cases)('%s', ([, markdown, blocks]) => {
  expect(outline(readMarkdown(markdown))).toEqual(blocks);
});

test.for([
  ['See [our _terms_](https://a.example/(x)_y "t") now.', 'our terms', 'https://a.example/(x)_y'],
  ['Write to <me@a.example>.', 'me@a.example', 'mailto:me@a.example'],
  ['See <https://a.example/b>.', 'https://a.example/b', 'https://a.example/b'],
  ['See [here][1].\n\n[1]: https://a.example/c', 'here', 'https://a.example/c'],
  ['See **[here](/c)**.', 'here', 'https://b.example/c'],
])('link in %s', ([markdown, words, href]) => {
  const { text, links = [] } = readMarkdown(markdown as string, 'https://b.example/').blocks[0] ?? { text: '' };
  expect(links.map((link) => [text.slice(link.start, link.end), link.href])).toEqual([[words, href]]);
});

test('any text: single spaces, links within their text, nothing thrown', () => {
  const piece = fc.constantFrom(
    '# ',
    '* ',
    '**',
    '_',
    '[',
    '](',
    ')',
    '|',
    '\n',
    '\n\n',
    '    ',
    '1. ',
    '<b>',
    '</td>',
    '<br>',
    '&amp;',
    '\\',
    '`',
    'a',
    'we',
    ' ',
    '> ',
    '---',
    '\ue000',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      for (const { text, links = [] } of readMarkdown(pieces.join('')).blocks) {
        expect(text).toBe(text.replace(/\s+/g, ' ').trim());
        expect(text).not.toBe('');
        for (const { start, end } of links) expect(0 <= start && start < end && end <= text.length).toBe(true);
      }
    }),
    { seed: 7, numRuns: 500 },
  );
});
