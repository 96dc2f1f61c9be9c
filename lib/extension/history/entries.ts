import { snapshotKey, tabKey } from '../../history/place.ts';
import type { Entry } from '../../history/view.ts';
import type { Page } from '../../model.ts';
import { HistoryError } from './history-error.ts';
import { listSnapshots, loadSnapshot } from './snapshots.ts';
import { loadTabReading, tabReadings } from './tab-readings.ts';

/** A file that the person gave for a comparison. It lives as long as the page. */
export interface GivenFile {
  entry: Entry;
  page: Page;
}

/** What is remembered, then what was read in open tabs. @throws HistoryError */
export async function storedEntries(): Promise<Entry[]> {
  const snapshots = await listSnapshots();
  const tabs = await tabReadings();
  return [
    ...snapshots.map(({ id, title, url, seenAt, light, size }) => ({
      ...{ key: snapshotKey(id), kind: 'snapshot' as const, name: title || url || '', url },
      ...{ date: seenAt, light, size },
    })),
    ...tabs.map(({ tabId, title, url, readAt, light }) => ({
      ...{ key: tabKey(tabId), kind: 'tab' as const, name: title || url || '', url },
      ...{ date: readAt, light, size: 0 },
    })),
  ];
}

/** The page of an entry with its name and date. @throws HistoryError (`gone` where there is none any more) */
export async function openEntry(
  key: string,
  files: readonly GivenFile[],
): Promise<{ kind: Entry['kind']; name: string; date: string; page: Page }> {
  const [kind, ...rest] = key.split(' ');
  const id = rest.join(' ');
  if (kind === 'snapshot') {
    const { page, title, url, seenAt } = await loadSnapshot(id);
    return { kind, name: title || url || '', date: seenAt, page };
  }
  if (kind === 'tab') {
    const reading = await loadTabReading(Number(id));
    if (!reading) throw new HistoryError('gone');
    return { kind, name: reading.title || reading.url || '', date: reading.readAt, page: reading.page };
  }
  const file = files.find(({ entry }) => entry.key === key);
  if (!file) throw new HistoryError('gone');
  return { kind: 'file', name: file.entry.name, date: file.entry.date, page: file.page };
}
