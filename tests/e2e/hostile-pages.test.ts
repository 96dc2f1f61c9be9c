import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { en } from '../../lib/i18n/en.ts';
import { readByContentScript } from './content-script.ts';
import { setUp } from './fixture.ts';
import { FROZEN_PAGE, HOSTILE_PAGES, LONG_PAGES } from './hostile-pages.ts';
import { settled } from './surface.ts';

/** Nobody waits longer. In ms. */
const PATIENCE = 5000;
/** Longer tasks are felt when scrolling. In ms. */
const LONGEST_TASK = 50;

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
    const begun = Date.now();
    expect(await settled(popup)).toBe('ready');
    expect(Date.now() - begun).toBeLessThan(PATIENCE);
    const { blocks } = await readByContentScript(popup);
    expect(blocks.filter(({ text }) => /^(Privacy Policy|We collect personal)/.test(text))).toHaveLength(31);
  });

  it('or it is said that it does not answer', async () => {
    const page = await given.chromium.open(`${given.site.origin}/hostile/frozen`);
    await new Promise((resolve) => setTimeout(resolve, 600));
    const popup = await given.chromium.press(page);
    const begun = Date.now();
    expect(await settled(popup)).toBe('unreadable');
    expect(Date.now() - begun).toBeLessThan(PATIENCE);
    expect(await popup.$eval('h1', (title) => title.textContent)).toBe(en.unreadable.slow.title);
  });
});

/** An event of Chromium's trace; `tdur` in µs of processor time, so that a busy machine does not count; some have none. */
interface Traced {
  name: string;
  ph: string;
  tid: number;
  tdur?: number;
  args?: { name?: string };
}

/** The longest task of the page's main thread while the content script reads it, in ms of processor time. */
async function tasksOfReading(page: Page, popup: Page): Promise<{ words: number; longest: number }> {
  const session = await page.createCDPSession();
  const events: Traced[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as Traced[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'disabled-by-default-devtools.timeline', '__metadata'] },
  });
  const { blocks } = await readByContentScript(popup);
  const ended = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await ended;
  const mains = new Set(events.filter(({ args }) => args?.name === 'CrRendererMain').map(({ tid }) => tid));
  const tasks = events.filter(({ name, tid, ph }) => ph === 'X' && name.endsWith('RunTask') && mains.has(tid));
  const words = blocks.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  return { words, longest: Math.max(...tasks.map(({ tdur }) => (tdur ?? 0) / 1000)) };
}

describe('a page of 300,000 words is read whole and stays responsive', () => {
  // On a busy machine a task takes more processor time than it would alone: hence the further tries.
  it.each(Object.keys(LONG_PAGES))('%s', { retry: 2 }, async (path) => {
    const page = await given.chromium.open(`${given.site.origin}/empty`);
    const popup = await given.chromium.press(page);
    await page.goto(given.site.origin + path);
    // The browser's own work on a page so long is done first.
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    const { words, longest } = await tasksOfReading(page, popup);
    expect(words).toBeGreaterThan(300_000);
    expect(longest).toBeGreaterThan(0);
    expect(longest).toBeLessThanOrEqual(LONGEST_TASK);
  });
});
