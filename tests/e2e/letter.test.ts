import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { en } from '../../lib/i18n/en.ts';
import { setUp } from './fixture.ts';
import { settled, waitForText } from './surface.ts';

const given = setUp();
let panel: Page;

const press = (selector: string) => panel.$eval(selector, (button) => (button as HTMLElement).click());
const text = () => panel.$eval('.letter-text', (area) => (area as HTMLTextAreaElement).value);

beforeAll(async () => {
  const page = await given.chromium.open(`${given.site.origin}/seeds/calltrackingmetrics.com-2019`);
  const popup = await given.chromium.press(page);
  await settled(popup);
  panel = await given.chromium.openPanel(popup);
  await settled(panel);
  await press('.letter-part > summary');
  await panel.waitForSelector('.letter');
});

it('is filled in as the person types, for what they want and where they live', async () => {
  await press('[data-letter=delete]');
  await panel.select('.letter select', 'ccpa');
  const [name, account] = await panel.$$('.letter input');
  await name?.type('Ada Example');
  await account?.type('ada@example.net');
  await expect.poll(text).toContain('Kind regards,\nAda Example');
  expect(await text()).toContain('1798.105');
  expect(await text()).toContain('You know me as: ada@example.net.');
  expect(await text()).toContain('/seeds/calltrackingmetrics.com-2019');
});

it('opens as mail to an address that stands in the policy', async () => {
  const href = await panel.$eval('[data-action=mail-letter]', (link) => link.getAttribute('href') ?? '');
  const mail = new URL(href);
  expect(mail.protocol).toBe('mailto:');
  const page = given.chromium.browser.targets().find((target) => target.url().includes('/seeds/'));
  const policy = await (await page?.page())?.evaluate(() => document.body.innerText);
  expect(policy).toContain(mail.pathname);
  const letter = `${mail.searchParams.get('subject')}\n\n${mail.searchParams.get('body')?.replaceAll('\r\n', '\n')}`;
  expect(letter).toBe(await text());
});

it('is copied', async () => {
  await given.chromium.browser
    .defaultBrowserContext()
    .overridePermissions(`chrome-extension://${new URL(panel.url()).host}`, ['clipboard-read', 'clipboard-write']);
  await press('[data-action=copy-letter]');
  await waitForText(panel, '.letter', en.letters.copied);
  expect(await panel.evaluate(() => navigator.clipboard.readText())).toBe(await text());
});
