import { browser } from 'wxt/browser';
import { type Parsed, parsePreferences, VERSION } from '../preferences/parse-preferences.ts';
import type { Preferences } from '../preferences/preferences.ts';

/** What is stored, and whether the person lets the browser carry it to other devices. */
export interface StoredPreferences extends Parsed {
  isSynced: boolean;
}

const KEY = 'preferences';
const SYNC_KEY = 'preferences-sync';

async function isSyncOn(): Promise<boolean> {
  return (await browser.storage.local.get(SYNC_KEY))[SYNC_KEY] === true;
}

/** What matters to the person. Nothing is changed by reading, whatever is found. */
export async function readPreferences(): Promise<StoredPreferences> {
  const isSynced = await isSyncOn();
  const area = isSynced ? browser.storage.sync : browser.storage.local;
  return { ...parsePreferences((await area.get(KEY))[KEY]), isSynced };
}

/** Stores what matters to the person, in place of what was stored. Throws where the browser refuses. */
export async function savePreferences(preferences: Preferences): Promise<void> {
  const area = (await isSyncOn()) ? browser.storage.sync : browser.storage.local;
  await area.set({ [KEY]: { version: VERSION, topics: preferences } });
}

/**
 * Turns syncing on or off. On: what other devices have stored is used; where they have nothing, this device's choice
 * goes there. Off: the choice stays on this device as it is, and what was synced is taken away.
 */
export async function setSync(isSynced: boolean): Promise<void> {
  const { local, sync } = browser.storage;
  if (isSynced) {
    const there = (await sync.get(KEY))[KEY];
    const here = (await local.get(KEY))[KEY];
    if (there === undefined && here !== undefined) await sync.set({ [KEY]: here });
  } else {
    const there = (await sync.get(KEY))[KEY];
    if (there !== undefined) await local.set({ [KEY]: there });
    await sync.remove(KEY);
  }
  await local.set({ [SYNC_KEY]: isSynced });
}

/**
 * Tells what matters to the person now and at each change, whichever page changed it.
 * @returns stops it
 */
export function watchPreferences(tell: (stored: StoredPreferences) => void): () => void {
  let isStopped = false;
  const look = async () => {
    const stored = await readPreferences();
    if (!isStopped) tell(stored);
  };
  const onChanged = (changes: Record<string, unknown>) => {
    if (KEY in changes || SYNC_KEY in changes) void look();
  };
  browser.storage.onChanged.addListener(onChanged);
  void look();
  return () => {
    isStopped = true;
    browser.storage.onChanged.removeListener(onChanged);
  };
}
