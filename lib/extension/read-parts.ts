import { browser } from 'wxt/browser';
import type { ActiveTab } from './active-tab.ts';
import { type KnownPart, rememberPart } from './part-memory.ts';
import type { Reading } from './read-and-analyse.ts';
import { readTab } from './read-tab.ts';
import { within } from './within.ts';

/** How long a part may take to load. */
const LOADING_MS = 10_000;

/** Opens an address in a tab and waits until it is loaded, or for some time. */
async function open(tabId: number, url: string): Promise<void> {
  let stop = () => {};
  const loaded = new Promise<void>((resolve) => {
    const listener = (id: number, { status }: { status?: string }) => {
      if (id === tabId && status === 'complete') resolve();
    };
    browser.tabs.onUpdated.addListener(listener);
    stop = () => browser.tabs.onUpdated.removeListener(listener);
  });
  try {
    await browser.tabs.update(tabId, { url });
    await within(LOADING_MS, loaded).catch(() => undefined);
  } finally {
    stop();
  }
}

/**
 * Reads the parts of a policy that have not been read yet: opens each in the tab, one after the other, and then the page that
 * was open before. The press of the button allows that for pages of one origin, in Chromium; in Firefox it ends with the page.
 * @param home the page that is open
 */
export async function readParts(tabId: number, parts: readonly KnownPart[], home: string): Promise<void> {
  const { origin } = new URL(home);
  try {
    for (const { href, read } of parts) {
      if (read || new URL(href).origin !== origin) continue;
      await open(tabId, href);
      const reading = await readTab(tabId);
      if (reading.ok) await rememberPart(tabId, { ...reading.page, url: href });
    }
  } finally {
    await open(tabId, home);
  }
}

/**
 * What "read all parts" does on a surface.
 * @param begin called before
 * @param done called afterwards, with the first page open again
 * @returns undefined where there is nothing to read, or the browser ends the permission with the page
 */
export function partsReader(
  tab: ActiveTab | null,
  view: Reading | { state: 'reading' },
  begin: () => void,
  done: () => void,
): (() => void) | undefined {
  const parts = 'parts' in view ? view.parts : [];
  if (import.meta.env.FIREFOX || !tab?.url || parts.every(({ read }) => read)) return undefined;
  const { tabId, url } = tab;
  return () => {
    begin();
    void readParts(tabId, parts, url).finally(done);
  };
}
