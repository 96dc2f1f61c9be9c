/**
 * `npm run bench:browser`: how long a person waits, in a real Chromium, from the popup's own time origin on: the first press
 * after the browser's start (cold) and later ones (warm). `README.md` in this folder explains the figures.
 * Usage: npm run bench:browser -- [--json] [PATH…]   (such as /seeds/voip.com-2006; all pages where none is named)
 */
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { type ExtensionBrowser, startBrowser } from '../e2e/browser.ts';
import { serveSite } from '../e2e/site.ts';
import { settled } from '../e2e/surface.ts';
import { benchmarkPages } from './browser-pages.ts';
import { machine } from './machine.ts';
import { median } from './rounds.ts';

const WARM_PRESSES = 5;

/** One press, in ms. A task is told from 50 ms on: 0 means that there was none so long. */
interface Press {
  paint: number;
  lights: number;
  popupTask: number;
  pageTask: number;
}

/** Keeps the longest task of a page's main thread from now on. */
async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watched = globalThis as typeof globalThis & { longestTask?: number };
    watched.longestTask = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) watched.longestTask = Math.max(watched.longestTask ?? 0, duration);
    }).observe({ type: 'longtask' });
  });
}

function longestTask(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as typeof globalThis & { longestTask?: number }).longestTask ?? 0);
}

/** What the browser itself has noted of a popup: its first paint, that of the overall light's word, its longest task. */
function noted(popup: Page): Promise<Omit<Press, 'pageTask'>> {
  return popup.evaluate(async () => {
    const entries = (type: string) =>
      new Promise<PerformanceEntry[]>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries())).observe({ type, buffered: true });
        setTimeout(() => resolve([]), 300);
      });
    const [paints, verdict, tasks] = await Promise.all(['paint', 'element', 'longtask'].map(entries));
    return {
      paint: paints?.[0]?.startTime ?? Number.NaN,
      lights: verdict?.[0]?.startTime ?? Number.NaN,
      popupTask: Math.max(0, ...(tasks ?? []).map(({ duration }) => duration)),
    };
  });
}

async function press(chromium: ExtensionBrowser, page: Page): Promise<Press> {
  await watchTasks(page);
  const popup = await chromium.press(page);
  const state = await settled(popup);
  if (state !== 'ready') throw new Error(`${page.url()}: the popup shows "${state}"`);
  const figures = { ...(await noted(popup)), pageTask: await longestTask(page) };
  await popup.close();
  return figures;
}

/** The first press after the browser's start, and the medians of those behind it. */
async function measure(url: string): Promise<{ cold: Press; warm: Press }> {
  const chromium = await startBrowser();
  try {
    const page = await chromium.open(url);
    // The browser's own work on a page so long is done first.
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    const cold = await press(chromium, page);
    const presses: Press[] = [];
    for (let i = 0; i < WARM_PRESSES; i++) presses.push(await press(chromium, page));
    const of = (figure: keyof Press) => median(presses.map((one) => one[figure]));
    const warm = { paint: of('paint'), lights: of('lights'), popupTask: of('popupTask'), pageTask: of('pageTask') };
    return { cold, warm };
  } finally {
    await chromium.close();
  }
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' } } });
const { policies, long, more } = benchmarkPages();
const paths = positionals.length > 0 ? positionals : [...policies, ...long];
const site = await serveSite(more);
const results: Record<string, { cold: Press; warm: Press }> = {};
const say = values.json ? console.error : console.log;
const ms = (time: number) => time.toFixed(0).padStart(5);
const line = ({ paint, lights, popupTask, pageTask }: Press) =>
  `${ms(paint)} ${ms(lights)} ${ms(popupTask)} ${ms(pageTask)}`;
say(`${machine()}\n${' '.repeat(36)}cold: paint lights, longest task in popup, in page | warm: the same, in ms`);
try {
  for (const path of paths) {
    try {
      const result = await measure(site.origin + path);
      results[path] = result;
      say(`${path.padEnd(40)} ${line(result.cold)} | ${line(result.warm)}`);
    } catch (error) {
      // One page that cannot be measured does not cost the others' figures.
      say(`${path.padEnd(40)} ${error instanceof Error ? error.message : String(error)}`);
    }
  }
} finally {
  await site.close();
}
if (values.json) console.log(JSON.stringify({ machine: machine(), results }, null, 2));
