import type { ReadVersion } from '../diff/policy-diff.ts';
import type { Light } from '../model.ts';
import type { HistoryFault } from './fault.ts';

/** Something that can be compared: a remembered version, a tab that was read, or a file. */
export interface Entry {
  /** See `snapshotKey`, `tabKey`. */
  key: string;
  kind: 'snapshot' | 'tab' | 'file';
  /** The policy's title, or its address, or the file's name. */
  name: string;
  url: string | null;
  /** When it was remembered or read: ISO date and time. */
  date: string;
  /** The overall light at that time. */
  light: Light;
  /** Bytes stored; 0 for what is not stored. */
  size: number;
}

/** What the history page shows. One case at a time. */
export type HistoryView =
  | { state: 'loading' }
  | { state: 'list'; entries: Entry[] }
  | { state: 'diff'; versions: [old: ReadVersion, now: ReadVersion] }
  | { state: 'compare'; versions: ReadVersion[] }
  /** `fault` is null for what should not happen: a fault of ours, told by `message`. */
  | { state: 'failed'; fault: HistoryFault | null; message: string };

/** Entries whose name or address holds the words searched for, without regard to case. */
export function found(entries: readonly Entry[], search: string): Entry[] {
  const wanted = search.trim().toLowerCase();
  return entries.filter(({ name, url }) => `${name}\n${url ?? ''}`.toLowerCase().includes(wanted));
}
