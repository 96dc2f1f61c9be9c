import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { SnapshotInfo } from '../../history/snapshot.ts';
import { HistoryError, historyError } from './history-error.ts';
import { upgrade } from './upgrade.ts';

export const DATABASE = 'history';
export const DATABASE_VERSION = 2;

/** A snapshot as the list knows it, with the room that it takes. */
export interface StoredInfo extends SnapshotInfo {
  /** Bytes of the packed body. */
  size: number;
}

/** Infos apart from bodies: a list of a thousand policies need not load their texts. */
export interface HistoryStores extends DBSchema {
  snapshots: { key: string; value: StoredInfo; indexes: { policy: string } };
  /** The packed `SnapshotBody` by the snapshot's id. */
  bodies: { key: string; value: Uint8Array<ArrayBuffer> };
}

export type Database = IDBPDatabase<HistoryStores>;

/**
 * Opens the database, uses it, and closes it again: an open one could block a newer version of the extension.
 * @throws HistoryError
 */
export async function withDatabase<T>(use: (database: Database) => Promise<T>): Promise<T> {
  try {
    const database = await open();
    try {
      return await use(database);
    } finally {
      database.close();
    }
  } catch (error) {
    throw historyError(error);
  }
}

/** Rejects at once when blocked; should the database open later all the same, it is closed. */
function open(): Promise<Database> {
  return new Promise((resolve, reject) => {
    let isLate = false;
    const opened = openDB<HistoryStores>(DATABASE, DATABASE_VERSION, {
      upgrade,
      blocked: () => {
        isLate = true;
        reject(new HistoryError('blocked'));
      },
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    });
    opened.then((database) => (isLate ? database.close() : resolve(database)), reject);
  });
}

/** Deletes the database with everything in it. @throws HistoryError when another window holds it open */
export async function deleteDatabase(): Promise<void> {
  let isBlocked = false;
  await new Promise<void>((resolve, reject) => {
    deleteDB(DATABASE, {
      blocked: () => {
        isBlocked = true;
        reject(new HistoryError('blocked'));
      },
    }).then(resolve, (error) => isBlocked || reject(historyError(error)));
  });
}
