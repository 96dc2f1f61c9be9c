import type { SnapshotInfo } from './snapshot.ts';

/**
 * Merges two notes of the same text: the first time it was read and the last time it was seen stay; of two summaries,
 * that of the later reading. Nobody's order matters: merged both ways it is the same.
 */
export function merged<Info extends SnapshotInfo>(a: Info, b: Info): Info {
  const rank = ({ seenAt, rules }: Info) => `${seenAt} ${rules}`;
  const [earlier, later] = rank(a) <= rank(b) ? [a, b] : [b, a];
  return { ...later, readAt: earlier.readAt < later.readAt ? earlier.readAt : later.readAt };
}

/** Snapshots as a list shows them: policies by their latest version first, and versions of one policy together, latest first. */
export function inListOrder<Info extends SnapshotInfo>(infos: readonly Info[]): Info[] {
  const groupOf = (info: Info) => info.policy ?? info.id;
  const latest = new Map<string, string>();
  for (const info of infos) {
    const seen = latest.get(groupOf(info)) ?? '';
    if (info.seenAt > seen) latest.set(groupOf(info), info.seenAt);
  }
  const compare = (a: string, b: string) => (a < b ? 1 : a > b ? -1 : 0);
  return infos.toSorted(
    (a, b) =>
      compare(latest.get(groupOf(a)) ?? '', latest.get(groupOf(b)) ?? '') ||
      compare(groupOf(a), groupOf(b)) ||
      compare(a.seenAt, b.seenAt),
  );
}

/** The version of a policy that was seen last, or undefined. */
export function latestOf<Info extends SnapshotInfo>(infos: readonly Info[]): Info | undefined {
  return infos.reduce<Info | undefined>((best, info) => (best && best.seenAt >= info.seenAt ? best : info), undefined);
}
