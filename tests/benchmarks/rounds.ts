/** The middle of some numbers. @throws Error where there are none */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [below, above] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (below === undefined || above === undefined) throw new Error('There is no median of nothing.');
  return (below + above) / 2;
}

/** How long each work took, in ms, by its name: one entry a round. */
export type Times<Name extends string> = Record<Name, number[]>;

/**
 * Runs works by turns, so that each round's times can be set against each other: what slows the machine slows them all.
 * @param works Each is run once a round, in another order each time.
 * @param rounds `warm` rounds are not counted.
 */
export function runByTurns<Name extends string>(
  works: Record<Name, () => unknown>,
  rounds: { warm: number; counted: number },
): Times<Name> {
  const names = Object.keys(works) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Times<Name>;
  for (let round = -rounds.warm; round < rounds.counted; round++)
    for (const i of names.keys()) {
      const name = names[(i + round + rounds.warm) % names.length] as Name;
      const begun = performance.now();
      works[name]();
      if (round >= 0) times[name].push(performance.now() - begun);
    }
  return times;
}

/** The median of the ratios of two works' times, round by round. */
export function ratio<Name extends string>(times: Times<Name>, of: Name, to: Name): number {
  return median(times[of].map((time, round) => time / (times[to][round] ?? Number.NaN)));
}
