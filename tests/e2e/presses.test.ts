import type { CDPSession, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { setUp } from './fixture.ts';
import { SEEDS } from './site.ts';
import { settled } from './surface.ts';

/** `npm run presses` asks for 1000. */
const PRESSES = Number(process.env.PRESSES ?? 30);
/** The first presses compile code and fill caches that stay. */
const WARM_UP = 16;
/** Of the heap before, that much more may be there after; what is below a megabyte is the browser's own. */
const GROWTH = 0.1;
const NOISE = 1_000_000;

const given = setUp();

/** What the side panel, which stays open through it all, holds when all is collected that can be. */
async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

it(`${PRESSES} presses over mixed pages end as they began`, { timeout: 60_000 + PRESSES * 10_000 }, async () => {
  const paths = [...SEEDS.map((name) => `/seeds/${name}`), '/shop', '/empty', '/data.json'];
  const expected = new Map<string, string>();
  const page = await given.chromium.open(given.site.origin + paths[0]);
  const popup = await given.chromium.press(page);
  await settled(popup);
  const panel = await given.chromium.openPanel(popup);
  const session = await panel.createCDPSession();

  const pressOn = async (tab: Page, path: string) => {
    await tab.goto(given.site.origin + path);
    const opened = await given.chromium.press(tab);
    const state = await settled(opened);
    // The same page always ends in the same state.
    expect(state, path).toBe(expected.get(path) ?? state);
    expected.set(path, state);
    await opened.evaluate(() => window.close()).catch(() => undefined);
    await panel.waitForFunction(
      (wanted) => document.querySelector('main')?.getAttribute('data-state') === wanted,
      {},
      state,
    );
  };

  let before = Number.POSITIVE_INFINITY;
  for (let i = 0; i < WARM_UP + PRESSES; i++) {
    if (i === WARM_UP) before = await heapOf(session);
    await pressOn(page, paths[i % paths.length] ?? '/empty');
  }
  const after = await heapOf(session);
  console.log(
    `${PRESSES} presses: heap of the side panel ${Math.round(before / 1000)} kB before, ${Math.round(after / 1000)} kB after`,
  );
  expect(after).toBeLessThanOrEqual(before * (1 + GROWTH) + NOISE);
});
