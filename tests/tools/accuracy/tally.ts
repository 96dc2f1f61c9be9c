export type { Share } from '../../../lib/accuracy/figures-for.ts';

/** True positives, false positives and false negatives of one label. */
export interface Tally {
  tp: number;
  fp: number;
  fn: number;
}

export const emptyTally = (): Tally => ({ tp: 0, fp: 0, fn: 0 });

/** F1 = 2·TP / (2·TP + FP + FN), 0 where nothing was there to find. */
export const f1 = ({ tp, fp, fn }: Tally): number => (2 * tp) / Math.max(1, 2 * tp + fp + fn);

export const precision = ({ tp, fp }: Tally): number => tp / Math.max(1, tp + fp);

export const recall = ({ tp, fn }: Tally): number => tp / Math.max(1, tp + fn);

/** Adds tallies up: for micro averages. */
export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce((a, b) => ({ tp: a.tp + b.tp, fp: a.fp + b.fp, fn: a.fn + b.fn }), emptyTally());
}

/** Mean of a list of figures: for macro averages. */
export const mean = (figures: readonly number[]): number =>
  figures.reduce((a, b) => a + b, 0) / Math.max(1, figures.length);

/** The entry of a map, made where it is missing. */
export function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
}
