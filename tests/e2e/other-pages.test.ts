import { afterEach, describe, expect, it } from 'vitest';
import { en, type UnreadableReason } from '../../lib/i18n/en.ts';
import { setUp } from './fixture.ts';
import { settled, shownTopics } from './surface.ts';

const given = setUp();

/** Presses the button on a page and waits for the popup. */
async function pressOn(url: string) {
  const page = await given.chromium.open(url);
  const popup = await given.chromium.press(page);
  return { page, popup, state: await settled(popup) };
}

/** The popup goes with its page. */
afterEach(async () => {
  const [first, ...others] = await given.chromium.browser.pages();
  await first?.bringToFront();
  for (const page of others) if (!page.url().startsWith('chrome-extension:')) await page.close();
});

describe('a page that is no policy', () => {
  it('says so, and offers the links of the page that look like its policy', async () => {
    const { popup, state } = await pressOn(`${given.site.origin}/shop`);
    expect(state).toBe('not-a-policy');
    expect(await popup.$$eval('a', (links) => links.map((link) => link.href))).toEqual([
      `${given.site.origin}/privacy`,
    ]);
    expect(await shownTopics(popup)).toEqual([]);
  });

  it('is read anyway when the person says so, by the side panel too', async () => {
    const { popup } = await pressOn(`${given.site.origin}/shop`);
    await popup.click(`::-p-aria(${en.notAPolicy.readAnyway})`);
    await popup.waitForSelector('[data-state=ready]');
    expect((await shownTopics(popup)).length).toBeGreaterThan(0);
    const panel = await given.chromium.openPanel(popup);
    expect(await settled(panel)).toBe('ready');
    await panel.evaluate(() => window.close());
  });
});

describe('a page that cannot be read', () => {
  it.each<[url: string, reason: UnreadableReason]>([
    ['chrome://version', 'browser-page'],
    ['about:blank', 'no-access'],
    ['SITE/empty', 'empty'],
    ['SITE/policy.pdf', 'pdf'],
    ['SITE/data.json', 'no-text'],
  ])('%s: says why', async (url, reason) => {
    const { popup, state } = await pressOn(url.replace('SITE', given.site.origin));
    expect(state).toBe('unreadable');
    const text = await popup.$eval('main', (element) => element.textContent);
    expect(text).toContain(en.unreadable[reason].title);
    expect(text).toContain(en.unreadable[reason].todo);
  });
});

describe('a page that never ends loading', () => {
  it('is read as far as it has come', async () => {
    const page = await given.chromium.browser.newPage();
    page.goto(`${given.site.origin}/endless`).catch(() => undefined);
    await page.waitForSelector('article h1');
    const popup = await given.chromium.press(page);
    expect(await settled(popup)).toBe('ready');
  });
});
