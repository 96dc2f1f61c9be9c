import { expect, test } from 'vitest';
import { outline, prose, readHtml } from './read-html.ts';

const cases: [what: string, html: string, blocks: string[]][] = [
  ['headings and paragraphs', `<h1>Privacy</h1><p>${prose()}</p>`, ['h1 Privacy', `p ${prose()}`]],
  ['white space', `<p>We  do\n not&nbsp;sell\t<b> your </b>data.</p>`, ['p We do not sell your data.']],
  ['soft hyphens', '<p>We do not dis&shy;close it to any&#8203;one.</p>', ['p We do not disclose it to anyone.']],
  [
    'loose text beside blocks',
    `${prose(1)}<div>${prose(2)}</div>${prose(3)}`,
    [prose(1), prose(2), prose(3)].map((p) => `p ${p}`),
  ],
  ['two breaks part paragraphs', `<div>${prose(1)}<br> <br/>${prose(2)}</div>`, [`p ${prose(1)}`, `p ${prose(2)}`]],
  ['one break does not', `<p>${prose(1)}<br>${prose(2)}</p>`, [`p ${prose(1)} ${prose(2)}`]],
  [
    'a bold paragraph is a heading',
    `<h2>A</h2><p><b>Security</b></p><p>${prose()}</p>`,
    ['h2 A', 'h3 Security', `p ${prose()}`],
  ],
  ['a bold line is a heading', `<p><strong>Security</strong><br>${prose()}</p>`, ['h2 Security', `p ${prose()}`]],
  ['a large font line is a heading', `<font size="+1">Security</font><p>${prose()}`, ['h2 Security', `p ${prose()}`]],
  [
    'a bold sentence is none',
    `<p><b>We never sell what you tell us.</b></p><p>${prose()}</p>`,
    ['p We never sell what you tell us.', `p ${prose()}`],
  ],
  ['a run-in heading stays', `<p><b>Security:</b> ${prose()}</p>`, [`p Security: ${prose()}`]],
  [
    'nested lists',
    '<p>We collect from you:<ul><li>your name<ul><li>first name</ul><li>your address</ul>',
    ['p We collect from you:', 'i1 your name', 'i2 first name', 'i1 your address'],
  ],
  ['a list item with a heading', `<ol><li><b>Cookies</b><p>${prose()}</p></ol>`, ['h2 Cookies', `i1 ${prose()}`]],
  [
    'bullets of the typewriter kind',
    `<p>We collect from you:<br>• your name<br>• your address</p>`,
    ['p We collect from you:', 'i1 your name', 'i1 your address'],
  ],
  ['preformatted text', `<pre>${prose(1)}\n\n${prose(2)}</pre>`, [`p ${prose(1)}`, `p ${prose(2)}`]],
  ['a definition list', `<dl><dt>Usage data</dt><dd>${prose()}</dd></dl>`, ['p Usage data', `i1 ${prose()}`]],
  ['ARIA headings', `<div role="heading" aria-level="3">Data</div><p>${prose()}</p>`, ['h3 Data', `p ${prose()}`]],
  [
    'a data table',
    '<table><tr><th>What</th><th>Why</th></tr><tr><td>Name</td><td>To greet you</td></tr><tr><td>E-mail</td><td>To write to you</td></tr></table>',
    ['c1/1 What', 'c1/2 Why', 'c2/1 Name', 'c2/2 To greet you', 'c3/1 E-mail', 'c3/2 To write to you'],
  ],
  [
    'a layout table',
    `<table><tr><td>${prose(1)}<td><table><tr><td>${prose(2)}</table></table>`,
    [`p ${prose(1)}`, `p ${prose(2)}`],
  ],
  [
    'closed details',
    `<p>${prose(1)}</p><details><summary>Your rights</summary><p>${prose(2)}</p></details>`,
    [`p ${prose(1)}`, 'h2 Your rights', `p ${prose(2)}`],
  ],
  [
    'an accordion',
    `<p>${prose(1)}</p><button aria-expanded="false">Your rights</button><div style="display:none"><p>${prose(2)}</p></div>`,
    [`p ${prose(1)}`, 'h2 Your rights', `p ${prose(2)}`],
  ],
  [
    'a shadow tree with a slot',
    `<x-a><template shadowrootmode="open"><h2>Data</h2><slot></slot></template><p>${prose()}</p></x-a>`,
    ['h2 Data', `p ${prose()}`],
  ],
  [
    'a frame of the page itself',
    `<iframe srcdoc="<h1>Privacy</h1><p>${prose()}</p>"></iframe>`,
    ['h1 Privacy', `p ${prose()}`],
  ],
  [
    'a hidden word inside a line',
    '<p>We sell <span hidden>no</span> <i aria-hidden="true">lock_open</i>your data.</p>',
    ['p We sell your data.'],
  ],
  ['one short statement', '<p>We never sell data.</p>', ['p We never sell data.']],
];

test.for(cases)('%s', ([, html, blocks]) => {
  expect(outline(readHtml(html))).toEqual(blocks);
});

test('a cell knows the header of its column', () => {
  const { blocks } = readHtml('<table><tr><th><th>Sold</tr><tr><td>Name<td>No</tr><tr><td>E-mail<td>Yes</tr></table>');
  expect(blocks.map((block) => [block.text, block.header])).toEqual([
    ['Sold', undefined],
    ['Name', undefined],
    ['No', 'Sold'],
    ['E-mail', undefined],
    ['Yes', 'Sold'],
  ]);
});

test('links keep their words and lead to absolute addresses', () => {
  const { blocks } = readHtml(
    `<p>See our <a href="/c#x"> cookie\n policy </a>, or <a href="mailto:a@b.example">write</a>. ${prose()}</p>`,
    'https://a.example/p',
  );
  const { text, links = [] } = blocks[0] ?? { text: '' };
  expect(links.map(({ start, end, href }) => [text.slice(start, end), href])).toEqual([
    ['cookie policy', 'https://a.example/c#x'],
    ['write', 'mailto:a@b.example'],
  ]);
});
