import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The colours that a person can choose for all pages. */
export const COLOURS = ['light', 'dark', 'forced'] as const;

/** Shows a surface in these colours from now on, without motion. */
export async function emulateColours(surface: Page, colours: (typeof COLOURS)[number]): Promise<void> {
  const session = await surface.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: colours === 'dark' ? 'dark' : 'light' },
      { name: 'forced-colors', value: colours === 'forced' ? 'active' : 'none' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
}

/** What axe finds wrong in a surface, as `rule: element`. */
export async function violations(surface: Page): Promise<string[]> {
  await surface.evaluate(axeSource);
  const results = await surface.evaluate(() => {
    const { axe } = globalThis as unknown as {
      axe: { run(context: Document, options: RunOptions): Promise<AxeResults> };
    };
    return axe.run(document, { resultTypes: ['violations'] });
  });
  return results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}
