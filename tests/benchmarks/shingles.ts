/** How well an extracted text agrees with the reference, counted in runs of four words: order and noise both matter. */
export interface Score {
  precision: number;
  recall: number;
  f1: number;
}

const RUN = 4;

/**
 * Scores an extracted text.
 * @param reference what the page's policy says, as people marked it
 * @param text what a reader took for the policy
 * @returns each figure from 0 to 1
 */
export function score(reference: string, text: string): Score {
  const [wanted, found] = [shingles(reference), shingles(text)];
  let common = 0;
  for (const [shingle, n] of found) common += Math.min(n, wanted.get(shingle) ?? 0);
  const precision = common / Math.max(1, size(found));
  const recall = common / Math.max(1, size(wanted));
  return { precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall) };
}

/** The mean of each figure over several pages. */
export function mean(scores: readonly Score[]): Score {
  const of = (figure: keyof Score) => scores.reduce((sum, s) => sum + s[figure], 0) / Math.max(1, scores.length);
  return { precision: of('precision'), recall: of('recall'), f1: of('f1') };
}

function shingles(text: string): Map<string, number> {
  const plain = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9\s]/g, '');
  const words = plain.split(/\s+/).filter(Boolean);
  const counts = new Map<string, number>();
  for (let i = 0; i + RUN <= words.length; i++) {
    const shingle = words.slice(i, i + RUN).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

function size(counts: Map<string, number>): number {
  let sum = 0;
  for (const n of counts.values()) sum += n;
  return sum;
}
