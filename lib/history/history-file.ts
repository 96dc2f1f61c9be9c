import { sha256, textRead } from '../export/proof.ts';
import { checkSnapshot } from './check-snapshot.ts';
import { isPacked, pack, unpackText } from './pack.ts';
import { type Snapshot, snapshotId } from './snapshot.ts';

const FORMAT = 'policy-lights-history';
/** Version 1 did not know when a text was last seen. */
const VERSION = 2;

/** Why a file cannot be taken. `detail` says where, for `snapshot`. */
export type FileFault = 'not-a-history' | 'cut-short' | 'newer' | 'changed' | 'snapshot';

/** A file that is refused as a whole: nothing of it is taken. */
export class FileError extends Error {
  readonly fault: FileFault;
  readonly detail: string;

  constructor(fault: FileFault, detail = '') {
    super(`history file: ${fault}${detail === '' ? '' : ` (${detail})`}`);
    this.name = 'FileError';
    this.fault = fault;
    this.detail = detail;
  }
}

interface HistoryFile {
  format: typeof FORMAT;
  version: number;
  /** SHA-256 of `snapshots` as compact JSON. */
  sha256: string;
  snapshots: unknown[];
}

/** The whole history as one file: gzip of JSON, with a checksum. */
export async function toHistoryFile(snapshots: readonly Snapshot[]): Promise<Uint8Array<ArrayBuffer>> {
  const file = { format: FORMAT, version: VERSION, sha256: await sha256(JSON.stringify(snapshots)), snapshots };
  return pack(file);
}

async function textOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  if (!isPacked(bytes)) return new TextDecoder().decode(bytes);
  try {
    return await unpackText(bytes);
  } catch {
    throw new FileError('cut-short');
  }
}

function parse(json: string): HistoryFile {
  let data: Partial<HistoryFile> | null;
  try {
    data = JSON.parse(json);
  } catch {
    throw new FileError(json.includes(FORMAT) ? 'cut-short' : 'not-a-history');
  }
  if (data?.format !== FORMAT || !Array.isArray(data.snapshots)) throw new FileError('not-a-history');
  if (!Number.isInteger(data.version) || Number(data.version) > VERSION) throw new FileError('newer');
  return data as HistoryFile;
}

/** Brings a snapshot of an older version to the present one. */
export function migrate(snapshot: unknown, version: number): unknown {
  if (version >= VERSION || typeof snapshot !== 'object' || snapshot === null) return snapshot;
  return { ...snapshot, seenAt: 'readAt' in snapshot ? snapshot.readAt : undefined };
}

async function checked(value: unknown, at: number): Promise<Snapshot> {
  const where = `snapshots[${at}]`;
  let snapshot: Snapshot;
  try {
    snapshot = checkSnapshot(value, where);
  } catch (error) {
    throw new FileError('snapshot', error instanceof Error ? error.message : where);
  }
  const isWhole = snapshot.sha256 === (await sha256(textRead(snapshot.page.blocks)));
  if (!isWhole) throw new FileError('snapshot', `${where}: the text does not fit its SHA-256`);
  if (snapshot.id !== snapshotId(snapshot.policy, snapshot.sha256)) throw new FileError('snapshot', `${where}.id`);
  return snapshot;
}

/**
 * Reads a history file, checked to the last snapshot before anything is given back.
 * @param bytes as written by `toHistoryFile` of this version or an older one; unpacked JSON is taken, too
 * @throws FileError with the reason
 */
export async function fromHistoryFile(bytes: Uint8Array<ArrayBuffer>): Promise<Snapshot[]> {
  const file = parse(await textOf(bytes));
  if (file.sha256 !== (await sha256(JSON.stringify(file.snapshots)))) throw new FileError('changed');
  return Promise.all(file.snapshots.map((snapshot, at) => checked(migrate(snapshot, file.version), at)));
}
