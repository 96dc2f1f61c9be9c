import type { Steps } from '../page/steps.ts';

/** How long one task may hold up the page, in ms: well below the 50 that people notice, on slow machines too. */
const CHUNK_MS = 8;
/** How many times its own work the reader waits for a page that is busy with itself, before it makes do with what it has. */
const TIMES = 4;

/**
 * Does the steps in short tasks, so that the page beneath stays responsive.
 * @param steps the work
 * @param patience after so many ms of work, the page's own turns apart, the work is told that time is up
 * @returns what the work gives
 * @throws whatever the work throws
 */
export async function inChunks<T>(steps: Steps<T>, patience: number): Promise<T> {
  const end = performance.now() + TIMES * patience;
  let worked = 0;
  for (;;) {
    const begun = performance.now();
    const isOver = worked > patience || begun > end;
    for (let now = begun; now < begun + CHUNK_MS; now = performance.now()) {
      const { done, value } = steps.next(isOver);
      if (done) return value;
    }
    worked += performance.now() - begun;
    await nextTask();
  }
}

/** Lets the page have its turn. Unlike a timer's, the next task comes at once, in a tab behind others too. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
