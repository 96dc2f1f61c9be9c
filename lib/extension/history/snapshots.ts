import type { IDBPObjectStore } from 'idb';
import { inListOrder, latestOf, merged } from '../../history/merge.ts';
import { pack, unpack } from '../../history/pack.ts';
import { infoOf, type Snapshot, type SnapshotBody } from '../../history/snapshot.ts';
import { deleteDatabase, type HistoryStores, type StoredInfo, withDatabase } from './database.ts';
import { HistoryError } from './history-error.ts';
import { tellOthers } from './tell-others.ts';

interface Packed {
  info: StoredInfo;
  body: Uint8Array<ArrayBuffer>;
}

async function packed(snapshot: Snapshot): Promise<Packed> {
  const { page, summary } = snapshot;
  const body = await pack({ page, summary } satisfies SnapshotBody);
  return { info: { ...infoOf(snapshot), size: body.length }, body };
}

type Stores = ['snapshots', 'bodies'];
type Store<Name extends Stores[number]> = IDBPObjectStore<HistoryStores, Stores, Name, 'readwrite'>;

function isEnded(error: unknown): boolean {
  return error instanceof DOMException && (error.name === 'AbortError' || error.name === 'InvalidStateError');
}

/** Does all of `work` or nothing of it; when this resolves, it is on the disk. `work` must wait for nothing but the stores. */
async function writing(work: (infos: Store<'snapshots'>, bodies: Store<'bodies'>) => Promise<void>): Promise<void> {
  await withDatabase(async (database) => {
    const stores: Stores = ['snapshots', 'bodies'];
    const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
    const failed = work(transaction.objectStore('snapshots'), transaction.objectStore('bodies')).then(
      () => null,
      (error) => {
        if (!isEnded(error)) transaction.abort();
        return error;
      },
    );
    // That the transaction was ended says less than why: the browser tells the one here and the other there.
    await transaction.done.catch(async (end) => {
      const reason = await failed;
      throw isEnded(end) && reason !== null ? reason : end;
    });
  });
  tellOthers();
}

/**
 * Stores snapshots, all or none: what is confirmed is on the disk. One that is there already is merged with the new.
 * @returns how many were not there before
 * @throws HistoryError; then nothing is stored
 */
export async function storeSnapshots(snapshots: readonly Snapshot[]): Promise<number> {
  // Packed before the transaction begins: it would end while we wait for anything else.
  const all = await Promise.all(snapshots.map(packed));
  let added = 0;
  await writing(async (infos, bodies) => {
    for (const { info, body } of all) {
      const stored = await infos.get(info.id);
      if (!stored) added += 1;
      const kept = stored ? merged(stored, info) : info;
      await infos.put(kept);
      if (kept.seenAt === info.seenAt && kept.rules === info.rules) await bodies.put(body, info.id);
    }
  });
  return added;
}

/** Everything that is remembered, without the texts; in the order of the list. @throws HistoryError */
export async function listSnapshots(): Promise<StoredInfo[]> {
  return inListOrder(await withDatabase((database) => database.getAll('snapshots')));
}

/** The version of a policy that was seen last. @throws HistoryError */
export async function latestSnapshot(policy: string): Promise<StoredInfo | undefined> {
  return latestOf(await withDatabase((database) => database.getAllFromIndex('snapshots', 'policy', policy)));
}

/** One snapshot with its text. @throws HistoryError (`gone`, `damaged-snapshot` and others) */
export async function loadSnapshot(id: string): Promise<Snapshot> {
  const [info, body] = await withDatabase((database) =>
    Promise.all([database.get('snapshots', id), database.get('bodies', id)]),
  );
  if (!info) throw new HistoryError('gone');
  if (!body) throw new HistoryError('damaged-snapshot');
  try {
    const { size: _size, ...rest } = info;
    return { ...rest, ...(await unpack<SnapshotBody>(body)) };
  } catch (error) {
    throw new HistoryError('damaged-snapshot', error);
  }
}

/** Deletes one snapshot. @throws HistoryError */
export async function deleteSnapshot(id: string): Promise<void> {
  await writing(async (infos, bodies) => {
    await infos.delete(id);
    await bodies.delete(id);
  });
}

/** Deletes everything that is remembered. @throws HistoryError when another window holds it open */
export async function deleteEverything(): Promise<void> {
  await deleteDatabase();
  tellOthers();
}
