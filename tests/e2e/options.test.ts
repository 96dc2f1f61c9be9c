import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { en } from '../../lib/i18n/en.ts';
import { COLOURS, emulateColours, violations } from './axe.ts';
import { setUp } from './fixture.ts';
import { settled, shownTopics, waitForText } from './surface.ts';

const given = setUp();
const SHOTS = process.env.SHOTS;
let page: Page;
let panel: Page;
let options: Page;

/** What the browser has stored, as the extension's own pages see it. */
async function stored(): Promise<unknown> {
  return options.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { get(): Promise<unknown> } } } };
    return chrome.storage.local.get();
  });
}

async function store(value: unknown): Promise<void> {
  await options.evaluate((preferences) => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { set(of: object): Promise<void> } } } };
    return chrome.storage.local.set({ preferences });
  }, value);
}

/** The panel follows the tab in front: with the policy there, it shows its lights, and whether they are personal. */
async function panelShows(isPersonal: boolean, text: string): Promise<void> {
  await page.bringToFront();
  await waitForText(panel, `[data-state=ready] [data-personal=${isPersonal}]`, text);
}

beforeAll(async () => {
  page = await given.chromium.open(`${given.site.origin}/seeds/calltrackingmetrics.com-2019`);
  const popup = await given.chromium.press(page);
  expect(await settled(popup)).toBe('ready');
  expect(await popup.$eval('[data-personal]', (note) => note.getAttribute('data-personal'))).toBe('false');
  panel = await given.chromium.openPanel(popup);
  expect(await settled(panel)).toBe('ready');
  options = await given.chromium.open(`chrome-extension://${given.chromium.id}/options.html`);
  await options.waitForSelector('[data-preset=balanced][aria-pressed=true]');
});

it.each(COLOURS)('the options page has no violations, in %s colours', async (colours) => {
  await emulateColours(options, colours);
  expect(await violations(options)).toEqual([]);
  if (SHOTS === undefined) return;
  mkdirSync(SHOTS, { recursive: true });
  await options.screenshot({ path: `${SHOTS}/options-${colours}.png`, fullPage: true });
});

it('a preset changes the panel at once, which says that its light is personal', async () => {
  await options.click('[data-preset=family]');
  await waitForText(options, '[role=status]', en.preferences.saved);
  await panelShows(true, en.preferences.personal);
  expect(await panel.$eval('[data-topic]', (topic) => topic.getAttribute('data-topic'))).toBe('children');
});

it('a hidden question is gone, and counted as hidden', async () => {
  await options.bringToFront();
  await options.select('[data-care=sale]', 'hidden');
  await panelShows(true, en.preferences.hidden(1));
  expect((await shownTopics(panel)).map(({ id }) => id)).not.toContain('sale');
});

it('the popup shows the same', async () => {
  const popup = await given.chromium.press(page);
  expect(await settled(popup)).toBe('ready');
  await waitForText(popup, '[data-personal=true]', en.preferences.hidden(1));
  expect((await shownTopics(popup)).map(({ id }) => id)).not.toContain('sale');
});

it.each([
  ['newer', { version: 99, topics: 'other' }],
  ['broken', 'not preferences'],
] as const)('a %s choice is said, kept, and replaced only when the person wants it', async (problem, value) => {
  await options.bringToFront();
  await store(value);
  await waitForText(options, '[role=alert]', en.preferences.problems[problem]);
  await panelShows(false, en.preferences.title);
  expect(await stored()).toMatchObject({ preferences: value });
  await options.bringToFront();
  await options.click('[data-action=replace]');
  await options.waitForSelector('[data-preset=balanced][aria-pressed=true]');
  expect(await stored()).toMatchObject({ preferences: { version: 1, topics: {} } });
});
