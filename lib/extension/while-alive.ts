import { isTimeout, within } from './within.ts';

/** How often a page that has not answered yet is asked for a sign of life, in ms. */
const PAUSE_MS = 1000;

/**
 * Waits for a page's answer as long as the page is alive: a slow machine takes long, a page that is stuck would take for ever.
 * @param answer what the page was asked
 * @param sign asks the page for a sign of life
 * @param patience how long, in ms, a sign of life may take
 * @param longest how long, in ms, to wait in all
 * @returns the answer
 * @throws DOMException `TimeoutError` when no sign of life came in time, and whatever the answer throws
 */
export async function whileAlive<T>(
  answer: Promise<T>,
  sign: () => Promise<unknown>,
  patience: number,
  longest: number,
): Promise<T> {
  for (let waited = 0; waited < longest; waited += PAUSE_MS) {
    try {
      return await within(PAUSE_MS, answer);
    } catch (error) {
      if (!isTimeout(error)) throw error;
    }
    const alive = sign().then(() => null);
    const first = await within(patience, Promise.race([answer.then((value) => ({ value })), alive]));
    if (first) return first.value;
  }
  return within(PAUSE_MS, answer);
}
