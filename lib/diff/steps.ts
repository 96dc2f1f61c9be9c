import type { Pair } from './align.ts';
import type { ChangeKind, Unit } from './model.ts';

/** One unit of either version with what became of it. */
export interface Step {
  kind: ChangeKind | 'same';
  old: Unit | null;
  new: Unit | null;
}

/**
 * Puts both versions into one order: that of the new version, with what was removed where it stood.
 * @param pairs the units that belong together; all others were added or removed
 */
export function inReadingOrder(olds: readonly Unit[], news: readonly Unit[], pairs: readonly Pair[]): Step[] {
  const byNew = new Map(pairs.map((pair) => [pair.new, pair]));
  const paired = new Set(pairs.map((pair) => pair.old));
  const removed = olds.filter((unit) => !paired.has(unit));
  const bounds = nextInPlace(news, byNew);
  const steps: Step[] = [];
  let next = 0;
  const removeUpTo = (index: number) => {
    for (let unit = removed[next]; unit && unit.index < index; unit = removed[next]) {
      steps.push({ kind: 'removed', old: unit, new: null });
      next += 1;
    }
  };
  for (const unit of news) {
    removeUpTo(bounds[unit.index] ?? Number.POSITIVE_INFINITY);
    steps.push(byNew.get(unit) ?? { kind: 'added', old: null, new: unit });
  }
  removeUpTo(Number.POSITIVE_INFINITY);
  return steps;
}

/** For each new unit, where in the old version the next one stands that has kept its place: what was removed before it comes first. */
function nextInPlace(news: readonly Unit[], byNew: ReadonlyMap<Unit, Pair>): number[] {
  let bound = Number.POSITIVE_INFINITY;
  return news
    .toReversed()
    .map((unit) => {
      const pair = byNew.get(unit);
      if (pair && pair.kind !== 'moved') bound = pair.old.index;
      return bound;
    })
    .reverse();
}
