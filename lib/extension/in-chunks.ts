import type { Steps } from '../page/steps.ts';

/** How long one task may hold up the page, in ms: well below the 50 that people notice, on slow machines too. */
const CHUNK_MS = 8;

/**
 * Does the steps in short tasks, so that the page beneath stays responsive.
 * @param steps the work
 * @param patience after so many ms the work is told that time is up
 * @returns what the work gives
 * @throws whatever the work throws
 */
export async function inChunks<T>(steps: Steps<T>, patience: number): Promise<T> {
  const end = performance.now() + patience;
  let pause = performance.now() + CHUNK_MS;
  for (;;) {
    const now = performance.now();
    if (now > pause) {
      await nextTask();
      pause = performance.now() + CHUNK_MS;
    }
    const { done, value } = steps.next(now > end);
    if (done) return value;
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
