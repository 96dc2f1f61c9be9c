import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { de } from '../../lib/i18n/de.ts';
import { setUp } from './fixture.ts';
import { settled, shownTopics } from './surface.ts';

/** Debian's Chromium has no German texts of its own; the languages that it asks of pages are what the surfaces go by. */
const given = setUp({}, ['--lang=de', '--accept-lang=de-DE,de']);
/** What the tests ask of the browser, inside the background. */
interface ExtensionApi {
  tabs: { query(which: object): Promise<{ id?: number; url?: string; active: boolean }[]> };
  action: { getTitle(of: { tabId: number }): Promise<string> };
  contextMenus: { onClicked: { dispatch(info: object, tab: object | undefined): void } };
}

const SHOTS = process.env.SHOTS;
const isPopup = (url: string) => url.endsWith('/popup.html');
let page: Page;
let popup: Page;

async function shoot(surface: Page, name: string): Promise<void> {
  if (SHOTS === undefined) return;
  mkdirSync(SHOTS, { recursive: true });
  await surface.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true });
}

/** What sticks out of its box to the side, or of the window. */
async function clipped(surface: Page): Promise<string[]> {
  return surface.$$eval('body *', (all) =>
    all
      .filter((element) => element.checkVisibility() && !element.closest('.for-screen-readers, svg, textarea'))
      .filter(
        (element) =>
          element.getBoundingClientRect().right > innerWidth + 1 ||
          (element.clientWidth > 0 &&
            element.scrollWidth > element.clientWidth + 1 &&
            getComputedStyle(element).overflowX !== 'visible' &&
            getComputedStyle(element).textOverflow !== 'ellipsis'),
      )
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}

/** The toolbar button's words for a tab, as the browser has them. */
async function buttonTitle(): Promise<string> {
  const target = await given.chromium.browser.waitForTarget((found) => found.type() === 'service_worker');
  const worker = await target.worker();
  return (await worker?.evaluate(async (url) => {
    const { tabs, action } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
    const all = await tabs.query({});
    const tab = all.find((found) => found.url === url) ?? all.find((found) => found.active);
    return action.getTitle({ tabId: tab?.id ?? 0 });
  }, page.url())) as string;
}

beforeAll(async () => {
  page = await given.chromium.open(`${given.site.origin}/seeds/calltrackingmetrics.com-2019`);
  popup = await given.chromium.press(page);
  expect(await settled(popup)).toBe('ready');
});

it('speaks German in the popup; the quotes stay English', async () => {
  expect(await popup.$eval('html', (root) => root.lang)).toBe('de');
  const text = await popup.$eval('main', (main) => main.textContent);
  expect(text).toContain(de.facts.title);
  expect(text).toContain(de.translation?.topics.sale.question);
  expect(text).not.toMatch(/\b(Serious|To watch|Not said|sentences|questions)\b/);
  await popup.$$eval('details', (all) => all.map((details) => details.setAttribute('open', '')));
  expect(await clipped(popup)).toEqual([]);
  await shoot(popup, 'popup');
});

it('carries the light on the toolbar button in words, and takes it away at another page', async () => {
  await expect.poll(buttonTitle).toMatch(/^Policy Lights – /);
  await page.reload();
  await expect.poll(buttonTitle).toBe('Policy Lights');
});

it('opens the same summary from the menu of the page', async () => {
  // The tab that was pressed on has given its access already; a click in the real menu gives it as well.
  await popup.evaluate(() => window.close()).catch(() => undefined);
  await expect.poll(() => given.chromium.browser.targets().some((found) => isPopup(found.url()))).toBe(false);
  const target = await given.chromium.browser.waitForTarget((found) => found.type() === 'service_worker');
  const worker = await target.worker();
  const opened = given.chromium.browser.waitForTarget((found) => isPopup(found.url()));
  await worker?.evaluate(async () => {
    const { tabs, contextMenus } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    contextMenus.onClicked.dispatch({ menuItemId: 'show' }, tab);
  });
  popup = await (await opened).asPage();
  expect(await settled(popup)).toBe('ready');
  await expect.poll(buttonTitle).toMatch(/^Policy Lights – /);
});

it('speaks German in the side panel, where nothing is cut off', async () => {
  const panel = await given.chromium.openPanel(popup);
  expect(await settled(panel)).toBe('ready');
  expect(await panel.$eval('main', (main) => main.textContent)).toContain(de.panel.groups.take);
  expect(await shownTopics(panel)).toHaveLength(20);
  expect(await panel.$$eval('[data-quote]:not([lang=en])', (all) => all.length)).toBe(0);
  await panel.$$eval('details', (all) => all.map((details) => details.setAttribute('open', '')));
  expect(await clipped(panel)).toEqual([]);
  await shoot(panel, 'panel');
});
