import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { COLOURS, emulateColours, violations } from './axe.ts';
import { downloadBy } from './export-to.ts';
import { setUp } from './fixture.ts';
import { addFile, attribute, entriesOf, historyPage, memoryOf, waitForNotice } from './history-page.ts';
import { seedPage } from './site.ts';
import { settled } from './surface.ts';

/** The site's policy, which changes while we look away. */
const pages = { '/privacy': seedPage('calltrackingmetrics.com-2015') };
const given = setUp(pages);
let page: Page;
let popup: Page;
let list: Page;

/** Presses the button on the policy as it is now. */
async function press(): Promise<string> {
  await page.reload();
  popup = await given.chromium.press(page);
  await settled(popup);
  return memoryOf(popup);
}

async function remember(): Promise<void> {
  await popup.click('[data-action=remember]');
  await popup.waitForSelector('[data-memory=kept]');
}

const entries = () => entriesOf(list);

beforeAll(async () => {
  page = await given.chromium.open(`${given.site.origin}/privacy?utm_source=mail`);
});

it('remembers nothing unless asked to', async () => {
  expect(await press()).toBe('new');
  list = await historyPage(given.chromium, popup);
  expect(await entries()).toEqual([expect.stringMatching(/^tab /)]);
});

it('remembers what the person asks for, and knows it again', async () => {
  await press();
  await remember();
  expect(await press()).toBe('kept');
});

it('says on the next visit how many lights have changed', async () => {
  pages['/privacy'] = seedPage('calltrackingmetrics.com-2019');
  expect(await press()).toBe('changed');
  const said = await popup.$eval('.memory [role=status]', (element) => element.textContent);
  expect(said).toMatch(/^\d+ lights changed since \d+ \w+ \d{4}\.$/);
});

it('shows the old beside the new quote, and the words that changed', async () => {
  const opened = given.chromium.browser.waitForTarget((target) => target.url().includes('/history.html#diff='));
  await popup.click('[data-action=changes]');
  const diff = await (await opened).asPage();
  await diff.waitForSelector('main[data-state=diff]');
  const shown = await diff.$eval('article[data-topic=children]', (article) => ({
    direction: article.getAttribute('data-direction'),
    lights: Array.from(article.querySelectorAll('[data-light]'), (side) => side.getAttribute('data-light')),
    quotes: article.querySelectorAll('blockquote').length,
  }));
  expect(shown).toMatchObject({ direction: 'stated', lights: ['grey', 'green'] });
  expect(shown.quotes).toBeGreaterThan(0);
  expect(await diff.$$eval('[data-change=moved] del', (all) => all.length)).toBeGreaterThan(0);
  for (const colours of COLOURS) {
    await emulateColours(diff, colours);
    expect(await violations(diff), colours).toEqual([]);
  }
  await diff.close();
});

it('puts policies side by side: remembered, in a tab, from a file', async () => {
  const file = join(given.folder, 'other.md');
  writeFileSync(file, '# Privacy policy\n\nWe sell your personal information to advertisers.\n');
  await list.bringToFront();
  await list.reload();
  await addFile(list, 'compare-file', file);
  await waitForNotice(list, 'other.md');
  // A real click lands on the bar that stays at the bottom, where the window is low.
  await list.$$eval('[data-entry] input', (boxes) => {
    for (const box of boxes) (box as HTMLInputElement).click();
  });
  for (const colours of COLOURS) {
    await emulateColours(list, colours);
    expect(await violations(list), colours).toEqual([]);
  }
  await list.click('[data-action=compare]');
  await list.waitForSelector('main[data-state=compare]');
  expect(await list.$$eval('thead th', (heads) => heads.length)).toBe(4);
  await list.click('thead th:last-child button');
  expect(await attribute(list, 'tbody tr', 'data-topic')).toBe('sale');
  for (const colours of COLOURS) {
    await emulateColours(list, colours);
    expect(await violations(list), colours).toEqual([]);
  }
  const saved = await downloadBy(given.chromium, given.folder, () => list.click('[data-save=markdown]'));
  expect(readFileSync(saved, 'utf8')).toMatch(/^# 3 policies side by side/);
  await list.click('[data-action=back]');
  await list.waitForSelector('main[data-state=list]');
});

it('gives everything back from one file, and takes nothing from a damaged one', async () => {
  const before = await entries();
  const saved = await downloadBy(given.chromium, given.folder, () => list.click('[data-action=save]'));
  const whole = readFileSync(saved);
  await list.click('[data-action=remove-all]');
  await list.click('[data-action=remove-all-yes]');
  await list.waitForFunction(() => document.querySelectorAll('[data-entry^=snapshot]').length === 0);

  const damaged = join(given.folder, 'damaged.json.gz');
  writeFileSync(damaged, whole.subarray(0, whole.length - 30));
  await addFile(list, 'import', damaged);
  await waitForNotice(list, 'cut short');
  expect((await entries()).filter((key) => key.startsWith('snapshot'))).toEqual([]);

  await addFile(list, 'import', saved);
  await waitForNotice(list, 'Added: 1 version');
  expect(await entries()).toEqual(before);
  await addFile(list, 'import', saved);
  await waitForNotice(list, 'Added: 0 versions. There already: 1.');
  expect(await entries()).toEqual(before);
});

it('finds by title and address', async () => {
  await list.type('.history-search', 'utm_source');
  await list.waitForFunction(() => document.querySelectorAll('[data-entry^=snapshot]').length === 1);
  await list.type('.history-search', 'nowhere');
  await list.waitForFunction(() => document.querySelectorAll('[data-entry]').length === 0);
});
