import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { setUp } from './fixture.ts';
import { settled } from './surface.ts';

const BUILD = '.output/chrome-mv3';
const MOST_BYTES = 60_000;

const given = setUp();

/** Where the parts stand that are there while the page is read and afterwards. */
const places = (popup: Page) =>
  popup.evaluate(() =>
    ['.popup', '.counts', '.counts li:last-child', '.traffic-light', 'h1'].map((part) => {
      const box = document.querySelector(part)?.getBoundingClientRect();
      return [part, Math.round(box?.left ?? -1), Math.round(box?.top ?? -1)];
    }),
  );

const height = (popup: Page) => popup.evaluate(() => innerHeight);

it('nothing in the popup moves when the lights come', async () => {
  // This page never ends loading: the popup waits long enough to be looked at.
  const page = await given.chromium.browser.newPage();
  page.goto(`${given.site.origin}/endless`).catch(() => undefined);
  await page.waitForSelector('h1');
  const popup = await given.chromium.press(page);
  await popup.waitForSelector('[data-state=reading] h1');
  const before = { places: await places(popup), height: await height(popup) };
  expect(await settled(popup)).toBe('ready');
  const after = { places: await places(popup), height: await height(popup) };
  const titled = ([part]: (string | number)[]) => part !== 'h1';
  expect(after.places.filter(titled)).toEqual(before.places.filter(titled));
  expect(after.height).toBe(before.height);
  await page.close();
});

/** The scripts that a page loads before anything else, by the imports of its modules. */
function scriptsOf(file: string): Set<string> {
  const found = new Set<string>();
  const follow = (path: string) => {
    if (found.has(path)) return;
    found.add(path);
    const code = readFileSync(join(BUILD, path), 'utf8');
    for (const [, to = ''] of code.matchAll(/(?:from|import)\s*"\.\/([\w.-]+\.js)"/g)) follow(`chunks/${to}`);
  };
  const html = readFileSync(join(BUILD, file), 'utf8');
  for (const [, to = ''] of html.matchAll(/src="\/(chunks\/[\w.-]+\.js)"/g)) follow(to);
  return found;
}

it('the popup has little to load before it shows something', () => {
  const scripts = [...scriptsOf('popup.html')];
  expect(scripts.length).toBeGreaterThan(1);
  const bytes = scripts.reduce((sum, file) => sum + gzipSync(readFileSync(join(BUILD, file))).length, 0);
  expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
});
