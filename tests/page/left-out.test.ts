import { expect, test } from 'vitest';
import { outline, prose, readHtml } from './read-html.ts';

const policy = `<h1>Privacy Policy</h1><p>${prose(1)}</p><p>${prose(2)}</p><p>${prose(3)}</p><p>${prose(4)}</p>`;
const read = ['h1 Privacy Policy', ...[1, 2, 3, 4].map((n) => `p ${prose(n)}`)];
const links = (n: number) => Array.from({ length: n }, (_, i) => `<li><a href="/${i}">Link ${i}</a></li>`).join('');

const cases: [what: string, before: string, after: string, reason: string][] = [
  ['navigation', `<nav><ul>${links(5)}</ul></nav>`, '', 'navigation'],
  ['a menu by its class', `<div class="main-menu"><ul>${links(5)}</ul></div>`, '', 'navigation'],
  ['a menu by nothing but its links', `<ul>${links(5)}</ul>`, '', 'outside'],
  ['the page header', '<header><a href="/">Acme</a></header>', '', 'header'],
  ['the footer', '', '<footer>© Acme Ltd <a href="/t">Terms</a></footer>', 'footer'],
  [
    'a cookie banner',
    '<div id="cookie-banner"><p>We use cookies to give you the best experience on our website.</p></div>',
    '',
    'banner',
  ],
  [
    'a dialog',
    '',
    '<div role="dialog"><p>Sign up to our newsletter and get ten percent off your first order with us.</p></div>',
    'banner',
  ],
  ['share buttons', '<div class="share-buttons"><span>Share this</span></div>', '', 'share'],
  ['breadcrumbs', '<div class="breadcrumb"><a href="/">Home</a> / Privacy</div>', '', 'breadcrumb'],
  [
    'related articles',
    '',
    '<div class="related"><h3>More</h3><p>Ten things to do in the garden before the winter comes.</p></div>',
    'related',
  ],
  [
    'comments',
    '',
    '<div id="comments"><p>Great article, thanks for sharing it with all of us here.</p></div>',
    'comments',
  ],
  ['the language picker', `<div class="language-switcher"><ul>${links(4)}</ul></div>`, '', 'language'],
  ['a form', '', '<form><p>Subscribe to our letter</p><input></form>', 'form'],
  ['a hidden menu', `<div style="display:none"><ul>${links(5)}</ul></div>`, '', 'hidden'],
  ['the second copy for phones', '', `<div style="display: none"><p>${prose(1)}</p><p>${prose(2)}</p></div>`, 'hidden'],
  ['buttons', '', '<button>Print this page now</button>', 'control'],
  ['"back to top"', '', `<p><a href="#top">Back to top</a></p>`, 'outside'],
];

test.for(cases)('%s', ([, before, after, reason]) => {
  const page = readHtml(`<body>${before}<div>${policy}</div>${after}</body>`);
  expect(outline(page)).toEqual(read);
  expect(Object.keys(page.coverage.reasons)).toContain(reason);
  expect(page.coverage.blocksRead).toBe(read.length);
});

test('scripts, styles and templates are no text at all', () => {
  const page = readHtml(
    `<style>p{}</style><script>var a="We sell data";</script><template><p>x</p></template><div>${policy}</div>`,
  );
  expect(outline(page)).toEqual(read);
  expect(page.coverage.blocksLeftOut).toBe(0);
});

test('a form or a header around the whole page is no reason', () => {
  expect(outline(readHtml(`<form><div class="sidebar-layout">${policy}</div></form>`))).toEqual(read);
  expect(outline(readHtml(`<header><div>${policy}</div></header>`))).toEqual(read);
});

test('the title is found in the page header', () => {
  const page = readHtml(
    `<header><a href="/">Acme</a><h1>Privacy notice</h1></header><main><p>${prose(1)}</p><p>${prose(2)}</p></main>`,
  );
  expect(outline(page)[0]).toBe('h1 Privacy notice');
});

test('terms of use on the same page are another document', () => {
  const terms = '<p>You agree that the site is provided as it is and that we give no warranty of any kind.</p>'.repeat(
    10,
  );
  const own = Array.from({ length: 10 }, (_, i) => `<p>${prose(i)}</p>`).join('');
  const page = readHtml(`<h2>Privacy Policy</h2>${own}<h2>Terms of Use</h2>${terms}`);
  expect(page.blocks).toHaveLength(11);
  expect(page.coverage.reasons).toEqual({ 'other document': 11 });
});

test('frames of other sites are counted', () => {
  const page = readHtml(`${policy}<iframe src="https://other.example/"></iframe><iframe src="about:blank"></iframe>`);
  expect(page.coverage.framesUnread).toBe(1);
});
