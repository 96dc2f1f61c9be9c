import { browser } from 'wxt/browser';
import { type ActiveTab, activeTab } from './active-tab.ts';
import { lastPress, onPress, type PressNote } from './press-note.ts';
import { type Reading, readAndAnalyse } from './read-and-analyse.ts';
import type { Shown } from './read-pressed.ts';

/** A page that never ends loading is read after this time all the same. */
const LOADING_MS = 4000;

function withoutHash(url: string): string {
  return url.replace(/#.*$/s, '');
}

/** A click on a link within the page reports a new address, but changes nothing. A reload reports none. */
function isPlaceIn(page: string | undefined, url: string | undefined): boolean {
  return page !== undefined && url !== undefined && withoutHash(page) === withoutHash(url);
}

function isAnyway(press: PressNote | undefined, { tabId, url }: ActiveTab): boolean {
  return press?.tabId === tabId && press.anyway && isPlaceIn(press.url, url);
}

/**
 * Keeps a surface at the active tab of its window: reads it now, when another tab comes to the front, when the tab goes
 * to another page or is loaded again, and when the button is pressed. An answer that comes late, for a page that is no
 * longer shown, is dropped: the surface never shows the lights of another page.
 * @param show called with each new state
 * @returns stops it
 */
export function followTab(show: (shown: Shown) => void): () => void {
  let turn = 0;
  let tab: ActiveTab | null = null;
  let loading: ReturnType<typeof setTimeout> | undefined;

  /** From now on, only what is read for this turn may be shown. */
  function newTurn(): number {
    clearTimeout(loading);
    loading = undefined;
    show({ tab, view: { state: 'reading' } });
    turn += 1;
    return turn;
  }

  async function look(mine: number): Promise<Reading | null> {
    const found = await activeTab();
    if (mine !== turn) return null;
    tab = found;
    return readAndAnalyse(tab.tabId, isAnyway(await lastPress(), tab));
  }

  async function read(): Promise<void> {
    const mine = newTurn();
    const view = await look(mine).catch((error) => ({ state: 'failed' as const, message: String(error) }));
    if (view && mine === turn) show({ tab, view });
  }

  function onUpdated(tabId: number, change: { status?: string; url?: string }): void {
    if (tabId !== tab?.tabId) return;
    if (change.status === 'loading' && !isPlaceIn(tab.url, change.url)) {
      newTurn();
      loading = setTimeout(read, LOADING_MS);
    } else if (change.status === 'complete' && loading !== undefined) void read();
  }

  const onActivated = (active: { windowId: number }) => {
    if (active.windowId === tab?.windowId) void read();
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.tabs.onActivated.addListener(onActivated);
  const stopPresses = onPress((note) => {
    if (note.tabId === tab?.tabId) void read();
  });
  void read();
  return () => {
    turn += 1;
    clearTimeout(loading);
    stopPresses();
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.tabs.onActivated.removeListener(onActivated);
  };
}
