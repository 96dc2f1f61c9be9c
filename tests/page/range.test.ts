import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { parsedEnvironment } from '../../lib/page/parse-html.ts';
import { rangeOf } from '../../lib/page/range.ts';
import { readInSteps } from '../../lib/page/read-page.ts';
import { finish } from '../../lib/page/steps.ts';
import type { TreeNode } from '../../lib/page/tree.ts';
import { prose } from './read-html.ts';

const html = `<h1>Our  <i>privacy</i>\n policy</h1>
  <p>We <b>do not</b>   sell\n\n your dis&shy;closed <a href="/x">data </a>, ever.<br><b>Security</b><br>${prose(1)}</p>
  <ul><li>• your name<li>your &amp; our address</ul><pre>First part of it,\n\nsecond   part.</pre><p>${prose(2)}</p>`;

const children = (node: TreeNode) => Array.from((node as unknown as Node).childNodes) as unknown as TreeNode[];

test('every stretch of every block maps back to the same words in the DOM', () => {
  const { document } = new JSDOM(html).window as unknown as { document: Document };
  const { page, places } = finish(
    readInSteps(document as unknown as TreeNode, { ...parsedEnvironment(null), children, shadowRoot: () => null }),
  );
  expect(page.blocks.length).toBeGreaterThan(6);
  page.blocks.forEach(({ text }, i) => {
    for (let start = 0; start < text.length; start += 3) {
      for (let end = start + 1; end <= text.length; end += 7) {
        const found = rangeOf(places[i] ?? [], start, end);
        const range = document.createRange();
        range.setStart(found?.startNode as unknown as Node, found?.startOffset ?? -1);
        range.setEnd(found?.endNode as unknown as Node, found?.endOffset ?? -1);
        const words = (s: string) => s.replace(/[\s\u00ad]+/g, '');
        expect(words(range.toString())).toBe(words(text.slice(start, end)));
      }
    }
  });
});

test('an empty stretch has no range', () => {
  expect(rangeOf([], 0, 3)).toBeNull();
  expect(rangeOf([{ start: 0, offset: 0, node: { nodeType: 3, data: 'abc' } }], 2, 2)).toBeNull();
});
