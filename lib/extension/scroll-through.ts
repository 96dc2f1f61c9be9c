import type { LazyBox } from './lazy-signs.ts';
import { watchChanges } from './watch-changes.ts';

/** How far one step goes, as a share of what the box shows: with an overlap, so that rows in view join on. */
const STEP = 0.8;
/** How long the page has to bring more, after each step and at the end, in ms. */
const STEP_MS = 100;
const END_MS = 500;
const MOST_STEPS = 40;

/**
 * Scrolls a box down to its end in steps, then back to where it was.
 * @param look called after each step, when the page had time to answer it
 * @param end when to stop in any case, as `performance.now()` tells time
 * @returns whether the end was reached
 */
export async function scrollThrough({ box }: LazyBox, look: () => Promise<void>, end: number): Promise<boolean> {
  const { scrollTop, scrollLeft } = box;
  const to = (top: number) => box.scrollTo({ top, left: scrollLeft, behavior: 'instant' });
  try {
    for (let step = 0; step < MOST_STEPS && performance.now() < end; step++) {
      to(step === 0 ? 0 : box.scrollTop + box.clientHeight * STEP);
      const isAtEnd = box.scrollTop + box.clientHeight >= box.scrollHeight - 1;
      const height = box.scrollHeight;
      await settled(isAtEnd ? END_MS : STEP_MS, end);
      await look();
      if (isAtEnd && box.scrollHeight <= height) return true;
    }
    return false;
  } finally {
    to(scrollTop);
  }
}

async function settled(patience: number, end: number): Promise<void> {
  const changes = watchChanges();
  await changes.settle(patience, STEP_MS, end);
  changes.stop();
}
