/**
 * Work cut into steps, so that a page stays responsive while it is read. A step ends at each `yield`; what comes back
 * from there is true when time is up: then the work ends early with what it has.
 */
export type Steps<T> = Generator<void, T, boolean>;

/** Does all steps in one go. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next(false);
    if (done) return value;
  }
}

/** As `list.map`, one item a step. */
export function* mapInSteps<A, B>(list: readonly A[], to: (item: A, index: number) => B): Steps<B[]> {
  const mapped: B[] = [];
  for (const [i, item] of list.entries()) {
    mapped.push(to(item, i));
    yield;
  }
  return mapped;
}
