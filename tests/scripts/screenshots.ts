/**
 * `npm run screenshots`: writes a picture of every state of popup and side panel, in light and dark, at 100 and 200 %,
 * of the narrowest width and in German, to `shots/states/`. `-- NAME` writes only the states whose name holds it.
 */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { createServer } from 'vite';
import { findChromium } from './find-chromium.mjs';

const FOLDER = resolve('shots/states');
const SCHEMES = ['light', 'dark'] as const;
/** At 200 % a surface has half as many CSS pixels for its width. */
const VIEWS = [
  { name: '100', scale: 1, width: { popup: 412, panel: 380 } },
  { name: '200', scale: 2, width: { popup: 206, panel: 190 } },
  { name: '320px', scale: 1, width: { popup: 320, panel: 320 } },
  { name: 'german', scale: 1, width: { popup: 412, panel: 380 }, lang: 'de' },
] as const;

/** The names of all states, as the gallery lists them. */
async function names(page: Page, origin: string): Promise<string[]> {
  await page.goto(origin);
  await page.waitForSelector('figcaption');
  return page.$$eval('figcaption', (all) => all.map((caption) => caption.textContent));
}

async function shoot(page: Page, origin: string, name: string): Promise<void> {
  const surface = name.startsWith('popup') ? 'popup' : 'panel';
  for (const { name: view, scale, width, ...more } of VIEWS) {
    for (const scheme of SCHEMES) {
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      await page.setViewport({ width: width[surface], height: 600, deviceScaleFactor: scale });
      await page.goto(`${origin}?${new URLSearchParams({ state: name, ...more })}`);
      await page.waitForSelector('[data-done]');
      // As high as its content: what sticks to the lower edge of a window shall stand at the end.
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewport({ width: width[surface], height, deviceScaleFactor: scale });
      await page.screenshot({ path: `${FOLDER}/${name}-${scheme}-${view}.png` });
    }
  }
}

const wanted = process.argv[2] ?? '';
const path = findChromium(process.env);
if (!path) throw new Error('No Chromium found. Install one, or set CHROME_PATH to its program.');
mkdirSync(FOLDER, { recursive: true });
const server = await createServer({ configFile: resolve('tests/states/vite.config.ts'), logLevel: 'error' });
await server.listen(0);
const [origin = ''] = server.resolvedUrls?.local ?? [];
const browser = await puppeteer.launch({
  executablePath: path,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const page = await browser.newPage();
  const all = (await names(page, origin)).filter((name) => name.includes(wanted));
  for (const name of all) await shoot(page, origin, name);
  console.log(`${all.length * SCHEMES.length * VIEWS.length} pictures of ${all.length} states are in ${FOLDER}`);
} finally {
  await browser.close();
  await server.close();
}
