import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { livePages } from '../fixtures/live-pages.ts';
import { outline } from '../page/read-html.ts';
import { readByContentScript } from './content-script.ts';
import { setUp } from './fixture.ts';

const path = (i: number) => `/live/${i}`;
const pageOf = (html: string) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Policy</title>${html}`;
const given = setUp(Object.fromEntries(livePages.map(({ html }, i) => [path(i), pageOf(html)])));

/** The whole document with its shadow trees, as markup. */
function markup(page: Page): Promise<string> {
  return page.evaluate(() => {
    const roots = [...document.querySelectorAll('*')].flatMap((element) => element.shadowRoot ?? []);
    return document.documentElement.getHTML({ shadowRoots: roots });
  });
}

describe('the content script reads', () => {
  let page: Page;
  let popup: Page;

  beforeAll(async () => {
    page = await given.chromium.open(`${given.site.origin}/empty`);
    popup = await given.chromium.press(page);
  });

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
