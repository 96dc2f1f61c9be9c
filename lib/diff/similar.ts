import type { Unit } from './model.ts';

/** Two units that are alike. `score`: 0 to 1, the share of their words that they have in common (Dice). */
export interface Likeness {
  old: Unit;
  new: Unit;
  score: number;
}

/** A word in more units than this says little about any of them, and would make long texts slow. */
const COMMON = 60;
/** For each old unit, so many candidates are looked at closely. */
const CANDIDATES = 12;

function countWords(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function dice(a: Map<string, number>, b: Map<string, number>, words: number): number {
  let shared = 0;
  for (const [word, count] of a) shared += Math.min(count, b.get(word) ?? 0);
  return words === 0 ? 0 : (2 * shared) / words;
}

/** Which units each word occurs in. */
function indexByWord(units: readonly Unit[]): Map<string, Unit[]> {
  const byWord = new Map<string, Unit[]>();
  for (const unit of units) {
    for (const word of new Set(unit.words)) {
      const list = byWord.get(word);
      if (list) list.push(unit);
      else byWord.set(word, [unit]);
    }
  }
  return byWord;
}

/** The units that share most uncommon words with this one. */
function candidates(unit: Unit, byWord: Map<string, Unit[]>): Unit[] {
  const shared = new Map<Unit, number>();
  for (const word of new Set(unit.words)) {
    const units = byWord.get(word) ?? [];
    if (units.length > COMMON) continue;
    for (const other of units) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  return [...shared]
    .toSorted(([a, n], [b, m]) => m - n || a.index - b.index)
    .slice(0, CANDIDATES)
    .map(([other]) => other);
}

/**
 * Finds pairs of units that are alike, without comparing each with each.
 * @param least the least score of a pair
 * @returns the best first; equal ones in the order of the texts. A unit may be in several pairs.
 */
export function likenesses(olds: readonly Unit[], news: readonly Unit[], least: number): Likeness[] {
  const byWord = indexByWord(news);
  const counts = new Map(news.map((unit) => [unit, countWords(unit.words)]));
  const found: Likeness[] = [];
  for (const unit of olds) {
    const mine = countWords(unit.words);
    for (const other of candidates(unit, byWord)) {
      const score = dice(mine, counts.get(other) ?? new Map(), unit.words.length + other.words.length);
      if (score >= least) found.push({ old: unit, new: other, score });
    }
  }
  return found.toSorted((a, b) => b.score - a.score || a.old.index - b.old.index || a.new.index - b.new.index);
}
