import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { en } from '../../lib/i18n/en.ts';
import { readByContentScript } from './content-script.ts';
import { setUp } from './fixture.ts';
import { FROZEN_PAGE, HOSTILE_PAGES, LONG_PAGES } from './hostile-pages.ts';
import { settled } from './surface.ts';

const head = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Privacy Policy</title>';
const pages = { ...HOSTILE_PAGES, ...LONG_PAGES, '/hostile/frozen': FROZEN_PAGE };
const given = setUp(Object.fromEntries(Object.entries(pages).map(([path, html]) => [path, head + html])));

/** The popup goes with its page. */
afterEach(async () => {
  const [first, ...others] = await given.chromium.browser.pages();
  await first?.bringToFront();
  for (const page of others) if (!page.url().startsWith('chrome-extension:')) await page.close();
});

describe('a hostile page is read in time', () => {
  it.each(Object.keys(HOSTILE_PAGES))('%s', async (path) => {
    const page = await given.chromium.open(given.site.origin + path);
    const popup = await given.chromium.press(page);
    expect(await settled(popup)).toBe('ready');
    const { blocks } = await readByContentScript(popup);
    expect(blocks.filter(({ text }) => /^(Privacy Policy|We collect personal)/.test(text))).toHaveLength(31);
  });

  it('or it is said that it does not answer', async () => {
    const page = await given.chromium.open(`${given.site.origin}/hostile/frozen`);
    await new Promise((resolve) => setTimeout(resolve, 600));
    const popup = await given.chromium.press(page);
    expect(await settled(popup)).toBe('unreadable');
    expect(await popup.$eval('h1', (title) => title.textContent)).toBe(en.unreadable.slow.title);
  });
});

/** Starts to count, in the page itself, how often the page gets its turn. */
async function countTurns(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const counted = globalThis as unknown as { turns: number };
    counted.turns = 0;
    setInterval(() => counted.turns++, 1);
  });
  return () => page.evaluate(() => (globalThis as unknown as { turns: number }).turns);
}

describe('a page of 300,000 words is read whole and gets its turn meanwhile', () => {
  it.each(Object.keys(LONG_PAGES))('%s', async (path) => {
    const page = await given.chromium.open(`${given.site.origin}/empty`);
    const popup = await given.chromium.press(page);
    await page.goto(given.site.origin + path);
    // The browser's own work on a page so long is done first.
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    const turns = await countTurns(page);
    const { blocks } = await readByContentScript(popup);
    const words = blocks.reduce((sum, { text }) => sum + text.split(' ').length, 0);
    expect(words).toBeGreaterThan(300_000);
    // Read in one go it would be none or one. How long each task takes is for the benchmark of the browser.
    expect(await turns()).toBeGreaterThan(10);
  });
});
