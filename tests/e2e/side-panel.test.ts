import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { en } from '../../lib/i18n/en.ts';
import { setUp } from './fixture.ts';
import { isMarked, settled, showFirstQuote } from './surface.ts';

const given = setUp();
let page: Page;
let panel: Page;

/** Everything that the panel shows from now on, state by state. */
async function watchStates(): Promise<void> {
  await panel.evaluate(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    const state = () => document.querySelector('main')?.getAttribute('data-state') ?? '';
    let last = state();
    const note = () => {
      if (state() === last) return;
      last = state();
      seen.push(last);
    };
    new MutationObserver(note).observe(document, { subtree: true, attributeFilter: ['data-state'], childList: true });
  });
}

/** Waits until the panel has left what it showed and settled on a state. */
async function waitForState(state: string, text: string): Promise<void> {
  await panel.waitForFunction(
    (wanted, part) => {
      const main = document.querySelector('main');
      return main?.getAttribute('data-state') === wanted && main.textContent.includes(part);
    },
    { timeout: 10_000 },
    state,
    text,
  );
}

beforeAll(async () => {
  page = await given.chromium.open(`${given.site.origin}/seeds/callcentric.com-2018`);
  const popup = await given.chromium.press(page);
  await settled(popup);
  panel = await given.chromium.openPanel(popup);
  await waitForState('ready', '');
  await watchStates();
});

const statesSeen = () =>
  panel.evaluate(() => {
    const { seen } = globalThis as unknown as { seen: string[] };
    return [...new Set(seen.splice(0))];
  });

it('stays as it is when the person goes to another place in the page', async () => {
  await page.evaluate(() => location.assign('#security'));
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await statesSeen()).toEqual([]);
});

it('reads again when the page is loaded again', async () => {
  await page.reload();
  await waitForState('ready', '');
  expect(await statesSeen()).toContain('reading');
});

it('goes with the tab to another page of the site', async () => {
  await page.goto(`${given.site.origin}/shop`);
  await waitForState('not-a-policy', en.notAPolicy.title);
});

it('shows nothing of a page on another site before the button is pressed there', async () => {
  await page.goto(`${given.site.origin.replace('127.0.0.1', 'localhost')}/seeds/voip.com-2006`);
  await waitForState('unreadable', en.unreadable['no-access'].todo);
});

it('reads that page once the button is pressed', async () => {
  await given.chromium.press(page);
  await waitForState('ready', '');
});

it('goes with the person to another tab and back', async () => {
  const other = await given.chromium.open('chrome://version');
  await waitForState('unreadable', en.unreadable['browser-page'].title);
  await other.close();
  await page.bringToFront();
  await waitForState('ready', '');
});

it('leaves no mark in a tab that it no longer shows', async () => {
  await panel.$eval('[data-action=mark-all]', (button) => (button as HTMLElement).click());
  await panel.waitForSelector('.marks');
  const other = await given.chromium.open('chrome://version');
  await waitForState('unreadable', en.unreadable['browser-page'].title);
  await expect.poll(() => isMarked(page)).toBe(false);
  await other.close();
  await page.bringToFront();
  await waitForState('ready', '');
  expect(await panel.$('.marks')).toBeNull();
});

it('never shows the lights of a page that the tab has left, however fast the person goes', async () => {
  const titles: string[] = ['callcentric.com-2018', 'voip.com-2006', 'centercode.com-2014'];
  const origin = new URL(page.url()).origin;
  await panel.evaluate(() => {
    const shown: string[] = [];
    Object.assign(globalThis, { shown });
    const note = () => shown.push(document.querySelector('.page-title')?.textContent ?? '');
    new MutationObserver(note).observe(document, { subtree: true, childList: true, characterData: true });
  });
  for (const title of titles) await page.goto(`${origin}/seeds/${title}`);
  await panel.waitForFunction(
    (last) => document.querySelector('.page-title')?.textContent.includes(last),
    {},
    'centercode.com-2014',
  );
  const shown = await panel.evaluate(() => (globalThis as unknown as { shown: string[] }).shown);
  // Each page comes at most once, in the order in which the person went there: none comes back after the next.
  const order = shown.filter((title, at) => title !== '' && title !== shown[at - 1]);
  const places = order.map((title) => titles.findIndex((name) => title.includes(name)));
  expect(places).toEqual(places.toSorted());
});

it('takes its mark out of the page when it is closed', async () => {
  const topic = await panel.$eval('[data-topic]:has([data-quote])', (element) => element.getAttribute('data-topic'));
  await showFirstQuote(panel, topic ?? '');
  expect(await isMarked(page)).toBe(true);
  await panel.evaluate(() => window.close());
  await expect.poll(() => isMarked(page)).toBe(false);
});
