import { diffArrays } from 'diff';
import { longestInOrder } from './in-order.ts';
import type { Unit } from './model.ts';
import { likenesses } from './similar.ts';

/** Two units that are the same sentence in both versions, perhaps with other words or at another place. */
export interface Pair {
  old: Unit;
  new: Unit;
  kind: 'same' | 'changed' | 'moved';
}

/** Where two texts differ in more sentences than this, no common order is looked for: whole passages are paired only. */
const MOST_EDITS = 4000;
/** Sentences at the same place are versions of each other when they share so much of their words. */
const LIKE_IN_PLACE = 0.6;
/** Sentences at different places have to be more alike. */
const LIKE_ELSEWHERE = 0.75;
/** Shorter sentences and items turn up in many places by chance: they are never said to have moved far. */
const LEAST_WORDS_MOVED = 6;

/** The units that are the same and in the same order in both versions. */
function anchors(olds: readonly Unit[], news: readonly Unit[]): Pair[] {
  const keys = (units: readonly Unit[]) => units.map((unit) => unit.key);
  const changes = diffArrays(keys(olds), keys(news), { maxEditLength: MOST_EDITS }) ?? [];
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  for (const { added, removed, count } of changes) {
    for (let n = 0; n < count; n++) {
      const [before, after] = [olds[i], news[j]];
      if (!added && !removed && before && after) pairs.push({ old: before, new: after, kind: 'same' });
      if (!added) i += 1;
      if (!removed) j += 1;
    }
  }
  return pairs;
}

/** For each unit, between which two anchors it stands: the number of anchors before it. */
function gapsOf(units: readonly Unit[], anchored: ReadonlySet<Unit>): Map<Unit, number> {
  let gap = 0;
  return new Map(
    units.map((unit) => {
      if (anchored.has(unit)) gap += 1;
      return [unit, gap];
    }),
  );
}

function exactPairs(olds: readonly Unit[], news: readonly Unit[]): { old: Unit; new: Unit; score: number }[] {
  const waiting = Map.groupBy(news, (unit) => unit.key);
  return olds.flatMap((unit) => (waiting.get(unit.key) ?? []).map((other) => ({ old: unit, new: other, score: 1 })));
}

/** Pairs what is left beside the anchors, the most alike first and those at the same place before others. */
function pairRest(olds: readonly Unit[], news: readonly Unit[], isNear: (a: Unit, b: Unit) => boolean): Pair[] {
  const isLikely = (old: Unit, other: Unit, score: number) => {
    const isAtHome = isNear(old, other) || old.section === other.section;
    if (score === 1 && (old.kind === 'heading' || isAtHome)) return true;
    // A heading is no later version of a sentence, however short both are.
    if ((old.kind === 'heading') !== (other.kind === 'heading')) return false;
    if (isNear(old, other)) return true;
    return score >= LIKE_ELSEWHERE && Math.min(old.words.length, other.words.length) >= LEAST_WORDS_MOVED;
  };
  const possible = [...exactPairs(olds, news), ...likenesses(olds, news, LIKE_IN_PLACE)]
    .filter(({ old, new: other, score }) => isLikely(old, other, score))
    .map((pair) => ({ ...pair, near: isNear(pair.old, pair.new) }))
    .toSorted((a, b) => b.score - a.score || Number(b.near) - Number(a.near));
  const taken = new Set<Unit>();
  const pairs: Pair[] = [];
  for (const { old, new: other, near } of possible) {
    if (taken.has(old) || taken.has(other)) continue;
    taken.add(old).add(other);
    pairs.push({ old, new: other, kind: near ? 'changed' : 'moved' });
  }
  return pairs;
}

/** The neighbours of a pair go with it where they are the same, however short: a paragraph moves as a whole. */
function withNeighbours(olds: readonly Unit[], news: readonly Unit[], pairs: readonly Pair[]): Pair[] {
  const taken = new Set(pairs.flatMap((pair) => [pair.old, pair.new]));
  const grown = [...pairs];
  const grow = (pair: Pair, step: 1 | -1) => {
    for (let n = step; ; n += step) {
      const [old, other] = [olds[pair.old.index + n], news[pair.new.index + n]];
      if (!old || !other || old.key !== other.key || taken.has(old) || taken.has(other)) return;
      taken.add(old).add(other);
      grown.push({ old, new: other, kind: pair.kind });
    }
  };
  for (const pair of pairs) {
    grow(pair, 1);
    grow(pair, -1);
  }
  return grown;
}

/** Pairs between the same anchors that cross each other: one of them has moved. The longest order stays. */
function markCrossing(pairs: readonly Pair[]): Pair[] {
  const inPlace = pairs.filter(({ kind }) => kind !== 'moved').toSorted((a, b) => a.old.index - b.old.index);
  const kept = new Set(longestInOrder(inPlace.map((pair) => pair.new.index)).map((at) => inPlace[at]));
  return pairs.map((pair) => (pair.kind === 'moved' || kept.has(pair) ? pair : { ...pair, kind: 'moved' }));
}

/**
 * Tells which sentence of the new version is which of the old one.
 * @returns pairs in no order; a unit that is in none was removed or added
 */
export function align(olds: readonly Unit[], news: readonly Unit[]): Pair[] {
  const fixed = anchors(olds, news);
  const anchored = new Set(fixed.flatMap((pair) => [pair.old, pair.new]));
  const [oldGaps, newGaps] = [gapsOf(olds, anchored), gapsOf(news, anchored)];
  const rest = (units: readonly Unit[]) => units.filter((unit) => !anchored.has(unit));
  const paired = pairRest(rest(olds), rest(news), (a, b) => oldGaps.get(a) === newGaps.get(b));
  return withNeighbours(olds, news, [...fixed, ...markCrossing(paired)]);
}
