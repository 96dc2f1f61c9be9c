import type { Page, Target } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import type { Browser } from 'wxt/browser';
import { BUILD } from './browser.ts';
import { setUp } from './fixture.ts';
import { sitePage } from './site.ts';
import { isMarked, settled, showFirstQuote, shownTopics } from './surface.ts';

/** The extension's own API, in its pages. */
interface WithChrome {
  chrome: typeof Browser;
}

const POLICY = `<h1>Privacy Policy</h1>${'<p>We do not sell your personal information. We collect your name and your e-mail address when you open an account.</p>'.repeat(12)}`;

/** A page that says everything that it could think of to whoever listens. */
const LIAR = sitePage(
  'Privacy Policy',
  `${POLICY}<script>
  const lie = { press: { tabId: 1, anyway: true, at: 1 }, ok: true, found: true, state: 'ready', type: 'press',
    json: '{"blocks":[{"kind":"paragraph","text":"We sell everything."}]}', summary: { overall: { light: 'red' } } };
  self.policyLightsPassage = self.policyLightsMarks = lie;
  setInterval(() => {
    postMessage(lie, '*');
    document.dispatchEvent(new CustomEvent('policy-lights', { detail: lie }));
    try { new BroadcastChannel('policy-lights').postMessage(lie) } catch {}
    try { chrome.runtime.sendMessage(location.hash.slice(1), lie) } catch {}
    try { chrome.runtime.connect(location.hash.slice(1)).postMessage(lie) } catch {}
  }, 20);
  </script>`,
);

const given = setUp({ '/policy': sitePage('Privacy Policy', POLICY), '/liar': LIAR });
const at = (path: string) => given.site.origin + path;
const SEED = '/seeds/callcentric.com-2018';
const OTHER_SEED = '/seeds/voip.com-2006';

/** What is open goes with its page, and the next test begins with none. */
afterEach(async () => {
  const { browser } = given.chromium;
  const panel = browser.targets().find((target) => target.url().endsWith('/sidepanel.html'));
  const open = await panel?.asPage();
  await open?.evaluate(() => window.close()).catch(() => undefined);
  const [first, ...others] = (await browser.pages()).filter((page) => !page.url().startsWith('chrome-extension:'));
  await first?.bringToFront();
  for (const page of others) await page.close();
});

/** Presses on a page and gives the popup when it has settled. */
async function lightsOn(page: Page): Promise<{ popup: Page; state: string }> {
  const popup = await given.chromium.press(page);
  return { popup, state: await settled(popup) };
}

async function panelOn(page: Page): Promise<Page> {
  const { popup } = await lightsOn(page);
  const panel = await given.chromium.openPanel(popup);
  await settled(panel);
  return panel;
}

/** Ends the service worker, as the browser does when it has nothing to do. */
async function killServiceWorker(): Promise<void> {
  const isWorker = (target: Target) => target.type() === 'service_worker';
  const target = given.chromium.browser.targets().find(isWorker);
  const worker = await target?.worker();
  await worker?.close();
}

it('a tab that is closed while it is read takes nothing with it', async () => {
  const page = await given.chromium.open(at(SEED));
  await given.chromium.press(page);
  await page.close();
  expect((await lightsOn(await given.chromium.open(at(OTHER_SEED)))).state).toBe('ready');
});

it('a tab that goes elsewhere while it is read leaves no old lights behind', async () => {
  const page = await given.chromium.open(at(SEED));
  const panel = await panelOn(page);
  // The panel reads at once, and has to drop what it reads.
  await panel.reload();
  await page.goto(at('/shop'));
  await panel.waitForSelector('[data-state=not-a-policy]', { timeout: 60_000 });
  expect(await shownTopics(panel)).toEqual([]);
});

it('a tab that crashes is named, and read again once it is back', async () => {
  const page = await given.chromium.open(at(SEED));
  const panel = await panelOn(page);
  const session = await page.createCDPSession();
  session.send('Page.crash').catch(() => undefined);
  await panel.evaluate(() => document.querySelector<HTMLElement>('[data-action=retry]')?.click());
  expect(['ready', 'unreadable']).toContain(await settled(panel));
  await page.close().catch(() => undefined);
  expect((await lightsOn(await given.chromium.open(at(SEED)))).state).toBe('ready');
});

it('a popup that is closed half-way leaves nothing behind', async () => {
  const page = await given.chromium.open(at(SEED));
  const popup = await given.chromium.press(page);
  const gone = new Promise((resolve) => popup.once('close', resolve));
  await popup.evaluate(() => window.close()).catch(() => undefined);
  await gone;
  expect((await lightsOn(page)).state).toBe('ready');
});

it('works on with a service worker that is ended at each step', async () => {
  await killServiceWorker();
  const page = await given.chromium.open(at(SEED));
  const { popup, state } = await lightsOn(page);
  expect(state).toBe('ready');
  await killServiceWorker();
  const panel = await given.chromium.openPanel(popup);
  expect(await settled(panel)).toBe('ready');
  await killServiceWorker();
  const topic = await panel.$eval('[data-topic]:has([data-quote])', (element) => element.getAttribute('data-topic'));
  await showFirstQuote(panel, topic ?? '');
  await killServiceWorker();
  await panel.evaluate(() => window.close());
  // The browser starts the worker again to hear of the closing.
  await expect.poll(() => isMarked(page), { timeout: 30_000 }).toBe(false);
});

it('shows the lights although the storage is full, and although it holds nonsense', async () => {
  const page = await given.chromium.open(at(SEED));
  const { popup } = await lightsOn(page);
  await popup.evaluate(async () => {
    const { chrome } = globalThis as unknown as WithChrome;
    const { session } = chrome.storage;
    await session.remove('press');
    // Down to the last byte, so that no note fits in.
    for (let size = 1 << 20; size > 0; size >>= 1) {
      for (let i = 0; i < 20; i++) {
        const done = await session.set({ [`full-${size}-${i}`]: 'x'.repeat(size) }).then(
          () => true,
          () => false,
        );
        if (!done) break;
      }
    }
  });
  await popup.evaluate(() => window.close()).catch(() => undefined);
  const again = await lightsOn(page);
  expect(again.state).toBe('ready');
  await again.popup.evaluate(async () => {
    const { chrome } = globalThis as unknown as WithChrome;
    await chrome.storage.session.clear();
    await chrome.storage.session.set({ press: 'nonsense', other: [null, { __proto__: 1 }] });
  });
  const panel = await given.chromium.openPanel(again.popup);
  expect(await settled(panel)).toBe('ready');
});

it('keeps two windows apart', async () => {
  const { browser } = given.chromium;
  const first = await given.chromium.open(at(SEED));
  const left = await lightsOn(first);
  const inLeft = await shownTopics(left.popup);
  await left.popup.evaluate(() => window.close()).catch(() => undefined);
  const session = await browser.target().createCDPSession();
  const url = at('/policy');
  await session.send('Target.createTarget', { url, newWindow: true });
  const second = await (await browser.waitForTarget((target) => target.url() === url)).asPage();
  const right = await lightsOn(second);
  const title = await right.popup.$eval('.page-title', (element) => element.textContent);
  expect(title).toContain('Privacy Policy');
  expect(await shownTopics(right.popup)).not.toEqual(inLeft);
  await right.popup.evaluate(() => window.close()).catch(() => undefined);
  expect(await shownTopics((await lightsOn(first)).popup)).toEqual(inLeft);
});

it('does not listen to a page that says what it should show', async () => {
  const honest = await shownTopics((await lightsOn(await given.chromium.open(at('/policy')))).popup);
  const page = await given.chromium.open(`${at('/liar')}#${given.chromium.id}`);
  const panel = await panelOn(page);
  expect(await shownTopics(panel)).toEqual(honest);
});

it('comes back after it was updated under an open side panel', async () => {
  const page = await given.chromium.open(at(SEED));
  const panel = await panelOn(page);
  const gone = new Promise((resolve) => panel.once('close', resolve));
  // To install it once more is what an update does: its pages close, and what it left in pages is cut off.
  expect(await given.chromium.browser.installExtension(BUILD)).toBe(given.chromium.id);
  await gone;
  expect((await lightsOn(page)).state).toBe('ready');
});
