import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { setUp } from './fixture.ts';
import { settled } from './surface.ts';

const given = setUp();
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong, as `rule: element`. */
async function violations(surface: Page): Promise<string[]> {
  await surface.evaluate(axeSource);
  const results = await surface.evaluate(() => {
    const { axe } = globalThis as unknown as {
      axe: { run(context: Document, options: RunOptions): Promise<AxeResults> };
    };
    return axe.run(document, { resultTypes: ['violations'] });
  });
  return results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

it.each(['light', 'dark'])('popup and side panel have no violations, in %s colours', async (scheme) => {
  const page = await given.chromium.open(`${given.site.origin}/seeds/calltrackingmetrics.com-2019`);
  const popup = await given.chromium.press(page);
  expect(await settled(popup)).toBe('ready');
  await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await popup.$$eval('details', (all) => all.map((details) => details.setAttribute('open', '')));
  await popup.click('[data-action=export]');
  expect(await violations(popup)).toEqual([]);
  const panel = await given.chromium.openPanel(popup);
  expect(await settled(panel)).toBe('ready');
  await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await panel.$$eval('details', (all) => all.map((details) => details.setAttribute('open', '')));
  expect(await violations(panel)).toEqual([]);
  await panel.evaluate(() => window.close());
  await page.close();
});

it.each(['/shop', '/empty'])('the popup on %s has no violations', async (path) => {
  const page = await given.chromium.open(`${given.site.origin}${path}`);
  const popup = await given.chromium.press(page);
  await settled(popup);
  expect(await violations(popup)).toEqual([]);
  await page.close();
});
