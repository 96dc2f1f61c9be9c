/**
 * The longest run of numbers that rise, not necessarily neighbours (patience sorting).
 * @returns the indexes of those numbers, rising
 */
export function longestInOrder(numbers: readonly number[]): number[] {
  /** For each length, the index of the smallest number that ends a run of it. */
  const ends: number[] = [];
  const before: number[] = [];
  numbers.forEach((number, index) => {
    const length = firstNotBelow(ends, number, numbers);
    before[index] = ends[length - 1] ?? -1;
    ends[length] = index;
  });
  const run: number[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) run.push(at);
  return run.reverse();
}

function firstNotBelow(ends: readonly number[], number: number, numbers: readonly number[]): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
