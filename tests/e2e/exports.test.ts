import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { JSDOM } from 'jsdom';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXPORT_FORMATS } from '../../lib/export/formats.ts';
import { toHtml } from '../../lib/export/html.ts';
import { en } from '../../lib/i18n/en.ts';
import { languages } from '../../lib/i18n/languages.ts';
import { exportedSeeds } from '../fixtures/exported.ts';
import { exportTo, openExportMenu } from './export-to.ts';
import { setUp } from './fixture.ts';
import { SEEDS } from './site.ts';
import { settled, waitForText } from './surface.ts';

const given = setUp();
const SEED = 'calltrackingmetrics.com-2019';
const ENDINGS = ['md', 'html', 'txt', 'csv', 'practices.csv', 'json', 'jsonld', 'svg', 'png'];

/** The menu's marks and names, in order. */
async function menuOf(surface: Page): Promise<string[][]> {
  return surface.$$eval('.export .menu button', (buttons) =>
    buttons.map(({ dataset, textContent }) => [dataset.export ?? dataset.action ?? '', textContent]),
  );
}

describe('the export menu', () => {
  let popup: Page;
  let menu: string[][];

  beforeAll(async () => {
    const page = await given.chromium.open(`${given.site.origin}/seeds/${SEED}`);
    popup = await given.chromium.press(page);
    expect(await settled(popup)).toBe('ready');
    menu = await menuOf(popup);
  });

  it('names every format and both copies', () => {
    expect(menu.map(([mark]) => mark)).toEqual([...EXPORT_FORMATS, 'copy', 'copy-markdown']);
    expect(menu.map(([, name]) => name)).toContain(en.formats.jsonld);
  });

  it('saves each format under a name that says site and date', async () => {
    for (const [index, format] of EXPORT_FORMATS.entries()) {
      const file = await exportTo(given.chromium, popup, format, given.folder);
      expect(basename(file)).toBe(`policy-lights-127.0.0.1-2018-05-01.${ENDINGS[index]}`);
      await waitForText(popup, '.export .outcome', en.buttons.saved(en.formats[format]));
      expect(readFileSync(file).length).toBeGreaterThan(1000);
    }
  });

  it('draws the picture with all of its lights', async () => {
    const png = readFileSync(join(given.folder, 'policy-lights-127.0.0.1-2018-05-01.png'));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(2160);
    const seen = await popup.evaluate(async (base64) => {
      const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))]));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      const { data } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? { data: [] };
      const colours = new Set<number>();
      for (let at = 0; at < data.length; at += 4)
        colours.add((data[at] ?? 0) * 65_536 + (data[at + 1] ?? 0) * 256 + (data[at + 2] ?? 0));
      return [0xffffff, 0xf4b400, 0x1b7f3b, 0x2a2f38].map((colour) => colours.has(colour));
    }, png.toString('base64'));
    expect(seen).toEqual([true, true, true, true]);
  });

  it('is used by the keyboard alone', async () => {
    await popup.focus('[data-action=export]');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('[data-action=export][aria-expanded=true]');
    await popup.keyboard.press('End');
    await popup.keyboard.press('ArrowUp');
    expect(await popup.evaluate(() => (document.activeElement as HTMLElement).dataset.action)).toBe('copy');
    await popup.keyboard.press('Escape');
    await popup.waitForSelector('[data-action=export][aria-expanded=false]');
  });

  it('says so when the clipboard refuses', async () => {
    // Chromium lets an extension copy even where the permission is denied: so the refusal itself is put in its place.
    await popup.evaluate(() => {
      Clipboard.prototype.writeText = () => Promise.reject(new DOMException('Write denied.', 'NotAllowedError'));
    });
    await openExportMenu(popup);
    await popup.click('[data-action=copy]');
    await waitForText(popup, '.export .outcome', en.buttons.notCopied);
  });

  it('says what went wrong when a file cannot be made', async () => {
    await popup.evaluate(() => {
      OffscreenCanvas.prototype.convertToBlob = () => Promise.reject(new Error('out of memory'));
    });
    await openExportMenu(popup);
    await popup.click('[data-export=png]');
    await waitForText(popup, '.export .outcome', en.buttons.notSaved('out of memory'));
  });

  it('is the same in the side panel', async () => {
    const panel = await given.chromium.openPanel(popup);
    expect(await settled(panel)).toBe('ready');
    expect(await menuOf(panel)).toEqual(menu);
    await panel.evaluate(() => window.close());
  });
});

/** What may be printed on, in CSS pixels: the paper without the margins that the file sets. */
const PAPERS = [
  ['A4', 210, 297],
  ['Letter', 215.9, 279.4],
] as const;
const toPixels = (millimetres: number) => Math.floor((millimetres * 96) / 25.4);

describe('the web page', async () => {
  const seeds = await exportedSeeds(SEEDS);
  const { window } = new JSDOM('');
  let page: Page;
  const asked: string[] = [];

  beforeAll(async () => {
    page = await given.chromium.browser.newPage();
    await page.setJavaScriptEnabled(false);
    page.on('request', (request) => asked.push(request.url()));
    await page.emulateMediaType('print');
  });
  afterAll(() => page.close());

  it.each(seeds.flatMap((seed) => Object.values(languages).map((words) => ({ seed, words }))))(
    'prints the lights of $seed.summary.document.title on one page, $words.language',
    async ({ seed, words }) => {
      const file = join(given.folder, 'export.html');
      writeFileSync(file, toHtml(seed, { today: '2026-11-22', words, window }));
      const url = pathToFileURL(file).href;
      asked.length = 0;
      for (const [paper, width, height] of PAPERS) {
        await page.setViewport({ width: toPixels(width - 28), height: toPixels(height - 22) });
        await page.goto(url);
        const first = await page.$('.first-page');
        const box = await first?.boundingBox();
        expect((box?.y ?? 0) + (box?.height ?? Number.NaN), paper).toBeLessThanOrEqual(toPixels(height - 22));
        expect(box?.width, paper).toBeLessThanOrEqual(toPixels(width - 28));
      }
      expect(new Set(asked)).toEqual(new Set([url]));
    },
  );
});
