/** What popup and panel need of the history, in one chunk of its own: the lights do not wait for it. */
import { proofOf } from '../../export/proof.ts';
import type { Memory } from '../../history/memory.ts';
import { policyKey } from '../../history/policy-key.ts';
import { since } from '../../history/since.ts';
import { toSnapshot } from '../../history/snapshot.ts';
import type { Summary } from '../../model.ts';
import { isPrivateWindow } from '../private-window.ts';
import type { Ready } from '../read-and-analyse.ts';
import { historyError } from './history-error.ts';
import { readAnew } from './read-anew.ts';
import { latestSnapshot, loadSnapshot, storeSnapshots } from './snapshots.ts';
import { noteReading } from './tab-readings.ts';

/** What is remembered of a policy just read. Never throws. In a private window nothing is looked up. */
export async function recall(ready: Ready, tabId: number | null): Promise<Memory> {
  try {
    if (await isPrivateWindow()) return { state: 'none' };
    if (tabId !== null) await noteReading(tabId, ready);
    return await compareWithLatest(ready);
  } catch (error) {
    return { state: 'failed', fault: historyError(error).fault };
  }
}

async function compareWithLatest({ page, summary, rules, readAt }: Ready): Promise<Memory> {
  const policy = policyKey(page.url);
  const latest = policy === null ? undefined : await latestSnapshot(policy);
  if (!latest) return { state: 'new' };
  const { sha256 } = await proofOf(page.blocks, rules, readAt);
  const before = { sha256: latest.sha256, readAnew: async (): Promise<Summary> => readAnewById(latest.id) };
  const result = await since(before, { sha256, summary });
  if (result.kind === 'same') return { state: 'kept', since: latest.seenAt };
  return { state: 'changed', since: latest.seenAt, id: latest.id, lights: result.lights };
}

async function readAnewById(id: string): Promise<Summary> {
  const [summary] = await readAnew([(await loadSnapshot(id)).page]);
  if (!summary) throw new Error('The analysis gave no answer.');
  return summary.summary;
}

/** Remembers a policy as read: what the person presses the button for. Never throws. */
export async function remember(ready: Ready): Promise<Memory> {
  try {
    if (await isPrivateWindow()) return { state: 'failed', fault: 'private' };
    const proof = await proofOf(ready.page.blocks, ready.rules, ready.readAt);
    const snapshot = toSnapshot(ready, proof);
    await storeSnapshots([snapshot]);
    return { state: 'kept', since: snapshot.seenAt };
  } catch (error) {
    return { state: 'failed', fault: historyError(error).fault };
  }
}
