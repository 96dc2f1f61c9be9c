import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { SnapshotInfo } from '../../history/snapshot.ts';
import type { HistoryStores } from './database.ts';

type Upgrade = IDBPTransaction<HistoryStores, ('snapshots' | 'bodies')[], 'versionchange'>;

/** A snapshot in version 1: info and packed body in one, and no note of when its text was last seen. */
export interface SnapshotOfVersion1 extends Omit<SnapshotInfo, 'seenAt'> {
  body: Uint8Array<ArrayBuffer>;
}

/**
 * Brings the database to the present version. The browser does it in one transaction: it happens as a whole or not at
 * all, and an interrupted one begins again at the next start.
 */
export async function upgrade(
  database: IDBPDatabase<HistoryStores>,
  oldVersion: number,
  _newVersion: number | null,
  transaction: Upgrade,
): Promise<void> {
  if (oldVersion < 1) {
    database.createObjectStore('snapshots', { keyPath: 'id' }).createIndex('policy', 'policy');
  }
  if (oldVersion < 2) database.createObjectStore('bodies');
  if (oldVersion === 1) await splitBodies(transaction);
}

async function splitBodies(transaction: Upgrade): Promise<void> {
  const bodies = transaction.objectStore('bodies');
  for (let cursor = await transaction.objectStore('snapshots').openCursor(); cursor; cursor = await cursor.continue()) {
    const { body, ...info } = cursor.value as unknown as SnapshotOfVersion1;
    await bodies.put(body, info.id);
    await cursor.update({ ...info, seenAt: info.readAt, size: body.length });
  }
}
