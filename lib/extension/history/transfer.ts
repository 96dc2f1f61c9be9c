import { fromHistoryFile, toHistoryFile } from '../../history/history-file.ts';
import type { Snapshot } from '../../history/snapshot.ts';
import { saveFile } from '../save-file.ts';
import { HistoryError } from './history-error.ts';
import { listSnapshots, loadSnapshot, storeSnapshots } from './snapshots.ts';

/**
 * Saves everything that is remembered as one file.
 * @param today ISO date, for the file's name
 * @returns how many were left out because they cannot be read any more
 * @throws HistoryError
 */
export async function saveHistory(today: string): Promise<number> {
  const infos = await listSnapshots();
  const snapshots: Snapshot[] = [];
  for (const { id } of infos) {
    const snapshot = await loadSnapshot(id).catch((error) => {
      if (error instanceof HistoryError && error.fault === 'damaged-snapshot') return null;
      throw error;
    });
    if (snapshot) snapshots.push(snapshot);
  }
  const content = new Blob([await toHistoryFile(snapshots)], { type: 'application/gzip' });
  saveFile(`policy-lights-history-${today}.json.gz`, content);
  return infos.length - snapshots.length;
}

/**
 * Adds what a file holds to what is remembered; what is there already is merged.
 * @returns how many were new, and how many were there
 * @throws FileError for a file that is refused, HistoryError; then nothing has changed
 */
export async function addHistory(file: Blob): Promise<{ fresh: number; known: number }> {
  const snapshots = await fromHistoryFile(new Uint8Array(await file.arrayBuffer()));
  const fresh = await storeSnapshots(snapshots);
  return { fresh, known: snapshots.length - fresh };
}
