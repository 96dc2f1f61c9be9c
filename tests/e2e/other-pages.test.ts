import { afterEach, describe, expect, it } from 'vitest';
import { en } from '../../lib/i18n/en.ts';
import type { UnreadableReason } from '../../lib/i18n/words.ts';
import { setUp } from './fixture.ts';
import { settled, shownTopics } from './surface.ts';

const GERMAN = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Datenschutzerklärung</title>
<link rel="alternate" hreflang="en" href="/privacy"><h1>Datenschutzerklärung</h1>${'<p>Wir verkaufen Ihre Daten nicht und geben sie nur an Dritte weiter, wenn Sie uns das erlaubt haben oder wenn ein Gesetz es von uns verlangt.</p>'.repeat(9)}`;
const SIGN_UP = `<!doctype html><html lang="en"><title>Join us</title><h1>Join us</h1><form><input name="mail">
<p>By signing up you agree to our <a href="/terms">Terms</a> and our <a href="/privacy">Privacy Policy</a>.</p></form>`;

const given = setUp({ '/german': GERMAN, '/sign-up': SIGN_UP });

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
    const links = await popup.$$eval('a', (all) => all.map((link) => link.href));
    expect([...new Set(links)]).toEqual([`${given.site.origin}/privacy`]);
    expect(await shownTopics(popup)).toEqual([]);
  });

  it('names where a link stands that it offers', async () => {
    const { popup } = await pressOn(`${given.site.origin}/sign-up`);
    const reasons = await popup.$$eval('.policy-links small', (all) => all.map((reason) => reason.textContent));
    expect(reasons).toEqual([expect.stringContaining('named a privacy policy, in a form')]);
  });

  it('opens the best of its links in a new tab with one click', async () => {
    const { popup } = await pressOn(`${given.site.origin}/sign-up`);
    const opened = given.chromium.browser.waitForTarget((target) => target.url() === `${given.site.origin}/privacy`);
    await popup.click('[data-action=open-policy]').catch(() => undefined);
    await (await opened).asPage();
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

describe('a policy in another language', () => {
  it('is named, shows no lights, and offers its English version', async () => {
    const { popup, state } = await pressOn(`${given.site.origin}/german`);
    expect(state).toBe('unreadable');
    expect(await popup.$eval('h1', (title) => title.textContent)).toBe('This policy is in German');
    expect(await popup.$$eval('a', (links) => links.map((link) => link.href))).toEqual([
      `${given.site.origin}/privacy`,
    ]);
    expect(await shownTopics(popup)).toEqual([]);
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
