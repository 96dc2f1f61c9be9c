import type { Proof } from '../export/proof.ts';
import type { Light, Page, Summary } from '../model.ts';
import { policyKey } from './policy-key.ts';

/** What is known of a snapshot without opening it. */
export interface SnapshotInfo {
  /** The same for the same text at the same address: remembering it twice is remembering it once. */
  id: string;
  /** By which the policy is known again; null for a file or a pasted text. See `policyKey`. */
  policy: string | null;
  url: string | null;
  title: string;
  /** ISO date that the text states, or null. */
  lastUpdated: string | null;
  /** The overall light when it was remembered. */
  light: Light;
  /** When this text was first and last remembered: ISO date and time in UTC. */
  readAt: string;
  seenAt: string;
  /** SHA-256 of the text, see `Proof`. */
  sha256: string;
  /** Version of the rule set that made the summary. */
  rules: string;
}

/** What was read, and what was made of it then. */
export interface SnapshotBody {
  page: Page;
  summary: Summary;
}

/** A version of a policy that the person asked to remember. */
export type Snapshot = SnapshotInfo & SnapshotBody;

/** Which snapshot a text at an address is. */
export function snapshotId(policy: string | null, sha256: string): string {
  return `${sha256} ${policy ?? ''}`;
}

/**
 * Makes a snapshot of what was read.
 * @param proof of the page's text; `readAt` must be known
 */
export function toSnapshot({ page, summary }: SnapshotBody, { sha256, rules, readAt }: Proof): Snapshot {
  if (readAt === null) throw new Error('A snapshot needs the time at which its text was read.');
  const { url, title, lastUpdated } = summary.document;
  const policy = policyKey(url);
  const id = snapshotId(policy, sha256);
  const { light } = summary.overall;
  return { id, policy, url, title, lastUpdated, light, readAt, seenAt: readAt, sha256, rules, page, summary };
}

/** The snapshot without its body. */
export function infoOf({ page: _page, summary: _summary, ...info }: Snapshot): SnapshotInfo {
  return info;
}
