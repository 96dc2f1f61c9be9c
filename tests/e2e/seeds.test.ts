import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Proof } from '../../lib/export/proof.ts';
import { toText } from '../../lib/export/text.ts';
import { en } from '../../lib/i18n/en.ts';
import type { Summary } from '../../lib/model.ts';
import { summaryByCommandLine } from './command-line.ts';
import { exportTo, openExportMenu } from './export-to.ts';
import { setUp } from './fixture.ts';
import { SEEDS, seedPage } from './site.ts';
import { byId, settled, showFirstQuote, shownTopics, waitForMark, waitForText } from './surface.ts';

const given = setUp();

describe.each(SEEDS)('the toolbar button on %s', (name) => {
  let page: Page;
  let popup: Page;
  let panel: Page;
  let written: string;
  let expected: Summary;
  let proof: Proof;

  beforeAll(async () => {
    const url = `${given.site.origin}/seeds/${name}`;
    written = summaryByCommandLine(seedPage(name), url, given.folder);
    expected = JSON.parse(written);
    page = await given.chromium.open(url);
    popup = await given.chromium.press(page);
  });

  afterAll(async () => {
    await panel?.evaluate(() => window.close());
    await page?.close();
  });

  it('opens a popup that gets ready', async () => {
    expect(await settled(popup)).toBe('ready');
  });

  it('shows the lights that the command line gives for the same page', async () => {
    const overall = await popup.$eval('[data-overall]', (element) => element.getAttribute('data-overall'));
    expect(overall).toBe(expected.overall.light);
    const topics = expected.topics.map(({ id, light, answer }) => ({ id, light, answer }));
    expect(await shownTopics(popup)).toEqual(byId(topics));
  });

  it('exports the bytes that the command line writes, and when it was read', async () => {
    const saved = readFileSync(await exportTo(given.chromium, popup, 'json', given.folder), 'utf8');
    expect(saved.replace(/"readAt": "[^"]+Z"/, '"readAt": null')).toBe(written);
    proof = JSON.parse(saved).proof;
    expect(proof.readAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  });

  it('copies the summary as text', async () => {
    await given.chromium.browser
      .defaultBrowserContext()
      .overridePermissions(`chrome-extension://${new URL(popup.url()).host}`, ['clipboard-read', 'clipboard-write']);
    await openExportMenu(popup);
    await popup.click('[data-action=copy]');
    await waitForText(popup, '.export', en.buttons.copied);
    const today = new Date().toISOString().slice(0, 10);
    expect(await popup.evaluate(() => navigator.clipboard.readText())).toBe(
      toText({ summary: expected, blocks: [], proof }, { today, colours: false, words: en }),
    );
  });

  it('opens the side panel by its button, with all twenty topics', async () => {
    panel = await given.chromium.openPanel(popup);
    expect(await settled(panel)).toBe('ready');
    expect(await shownTopics(panel)).toEqual(
      byId(expected.topics.map(({ id, light, answer }) => ({ id, light, answer }))),
    );
    expect(expected.topics).toHaveLength(20);
  });

  it('marks the first quote of each topic in the page and scrolls to it', async () => {
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    const stated = expected.topics.filter((topic) => topic.evidence.length > 0);
    expect(stated.length).toBeGreaterThan(0);
    for (const { id, evidence } of stated) {
      await showFirstQuote(panel, id);
      await waitForMark(page, evidence[0]?.quote ?? '');
    }
  });
});
