import { browser } from 'wxt/browser';
import { pack, unpack } from '../../history/pack.ts';
import type { SnapshotBody } from '../../history/snapshot.ts';
import type { Light } from '../../model.ts';
import type { Ready } from '../read-and-analyse.ts';

/** What was read in a tab, for the history page. Kept in memory by the browser, and gone with the tab. */
export interface TabReading {
  tabId: number;
  title: string;
  url: string | null;
  light: Light;
  /** ISO date and time in UTC. */
  readAt: string;
}

type Stored = TabReading & { packed: string };

const PREFIX = 'reading ';

function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
}

/** Notes what was read in a tab, in place of what was read there before. Where there is no room, it is not noted. */
export async function noteReading(tabId: number, { page, summary, readAt }: Ready): Promise<void> {
  const packed = toBase64(await pack({ page, summary } satisfies SnapshotBody));
  const { title, url } = summary.document;
  const stored: Stored = { tabId, title, url, light: summary.overall.light, readAt, packed };
  await browser.storage.session.set({ [PREFIX + tabId]: stored }).catch(() => undefined);
}

async function storedReadings(): Promise<Stored[]> {
  const all = await browser.storage.session.get(null);
  return Object.entries(all).flatMap(([key, value]) => (key.startsWith(PREFIX) ? [value as Stored] : []));
}

/** What was read in the tabs that are open, the latest first. */
export async function tabReadings(): Promise<TabReading[]> {
  const stored = await storedReadings();
  return stored.map(({ packed: _packed, ...reading }) => reading).toSorted((a, b) => (a.readAt < b.readAt ? 1 : -1));
}

/** What was read in a tab, or null where it was closed. */
export async function loadTabReading(tabId: number): Promise<(TabReading & SnapshotBody) | null> {
  const { [PREFIX + tabId]: stored } = await browser.storage.session.get(PREFIX + tabId);
  if (!stored) return null;
  const { packed, ...reading } = stored as Stored;
  return { ...reading, ...(await unpack<SnapshotBody>(fromBase64(packed))) };
}

/** For the background: what was read in a tab goes with it. */
export function forgetClosedReadings(): void {
  browser.tabs.onRemoved.addListener((tabId) => browser.storage.session.remove(PREFIX + tabId));
}
