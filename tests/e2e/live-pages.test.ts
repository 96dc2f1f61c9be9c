import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { lazyPages } from '../fixtures/lazy-pages.ts';
import { livePages } from '../fixtures/live-pages.ts';
import { outline } from '../page/read-html.ts';
import { readByContentScript } from './content-script.ts';
import { setUp } from './fixture.ts';
import type { ServedPage } from './site.ts';

const path = (i: number) => `/live/${i}`;
const pageOf = (html: string) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Policy</title>${html}`;
const lazyPath = (i: number) => `/lazy/${i}`;

const SENTENCE = 'We don’t sell your data – not even to our café in Zürich – and we keep it for 5 € a year.';
/** Windows-1252: the ISO-8859-1 that browsers mean, with curly quotes and dashes. */
const SPECIAL: Record<string, number> = { '’': 0x92, '–': 0x96, é: 0xe9, ü: 0xfc, '€': 0x80 };
const oldBytes = (html: string) => Uint8Array.from(html, (letter) => SPECIAL[letter] ?? letter.charCodeAt(0));
const oldPage = (head: string) =>
  oldBytes(`<!doctype html><html lang="en">${head}<title>Policy</title><h1>Privacy Policy</h1><p>${SENTENCE}</p>`);
const charsets: Record<string, ServedPage> = {
  '/charset/header': { type: 'text/html; charset=windows-1252', bytes: oldPage('') },
  '/charset/iso': { type: 'text/html; charset=ISO-8859-1', bytes: oldPage('') },
  '/charset/meta': { type: 'text/html', bytes: oldPage('<meta charset="iso-8859-1">') },
  '/charset/equiv': {
    type: 'text/html',
    bytes: oldPage('<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">'),
  },
  '/charset/undeclared': { type: 'text/html', bytes: oldPage('') },
};
const given = setUp({
  ...charsets,
  ...Object.fromEntries(livePages.map(({ html }, i) => [path(i), pageOf(html)])),
  ...Object.fromEntries(lazyPages.map(({ html }, i) => [lazyPath(i), pageOf(html)])),
  ...Object.assign({}, ...lazyPages.map(({ more }) => more)),
});

/** The whole document with its shadow trees, as markup. */
function markup(page: Page): Promise<string> {
  return page.evaluate(() => {
    const roots = [...document.querySelectorAll('*')].flatMap((element) => element.shadowRoot ?? []);
    return document.documentElement.getHTML({ shadowRoots: roots });
  });
}

let page: Page;
let popup: Page;

beforeAll(async () => {
  page = await given.chromium.open(`${given.site.origin}/empty`);
  popup = await given.chromium.press(page);
});

describe('the content script reads', () => {
  it.each(livePages.map((live, i) => ({ ...live, i })))('$what', async ({ blocks, i }) => {
    await page.goto(`${given.site.origin}${path(i)}`, { waitUntil: 'domcontentloaded' });
    expect(outline(await readByContentScript(popup))).toEqual(blocks);
  });

  it('and leaves the page as it was', async () => {
    for (const [i, { what, html }] of livePages.entries()) {
      if (html.includes('setTimeout')) continue;
      await page.goto(`${given.site.origin}${path(i)}`);
      const before = await markup(page);
      await readByContentScript(popup);
      expect(await markup(page), what).toBe(before);
    }
  });
});

it.each(Object.keys(charsets))('an old page in its own character set: %s', async (at) => {
  await page.goto(given.site.origin + at, { waitUntil: 'domcontentloaded' });
  expect(outline(await readByContentScript(popup))).toEqual(['h1 Privacy Policy', `p ${SENTENCE}`]);
});

describe('the content script scrolls for', () => {
  it.each(lazyPages.map((lazy, i) => ({ ...lazy, i })))('$what', async ({ blocks, unloaded, i }) => {
    await page.goto(`${given.site.origin}${lazyPath(i)}`, { waitUntil: 'domcontentloaded' });
    await page.evaluate(() => scrollTo(0, 120));
    const stood = await page.evaluate(() => scrollY);
    const read = await readByContentScript(popup);
    // A page without an end is read as far as there is time.
    expect(unloaded ? outline(read).slice(0, blocks.length) : outline(read)).toEqual(blocks);
    expect(read.coverage.unloaded).toBe(unloaded);
    expect(await page.evaluate(() => scrollY)).toBe(stood);
  });

  it('nothing on a page that shows no sign of it', async () => {
    for (const [i, { what, html }] of livePages.entries()) {
      if (html.includes('loading="lazy"')) continue;
      await page.goto(`${given.site.origin}${path(i)}`, { waitUntil: 'domcontentloaded' });
      await page.evaluate(() =>
        addEventListener('scroll', () => document.body.setAttribute('data-scrolled', ''), true),
      );
      await readByContentScript(popup);
      expect(await page.$('[data-scrolled]'), what).toBeNull();
    }
  });
});
