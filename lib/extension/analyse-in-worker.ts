import type { Analysed, WorkerAnswer, WorkerQuestion } from './analyse-worker.ts';
import { within } from './within.ts';

/** Far above any page measured; a bound all the same, so that no page can keep the surface at "reading". */
const ANALYSE_MS = 60_000;

/** A Worker that is loading its rules while the page is being read. */
export interface Analyser {
  /**
   * Analyses one page, or reads one file and analyses it. Throws when the Worker cannot start or read the file, when it
   * fails, or takes more than a minute.
   */
  analyse(question: WorkerQuestion): Promise<Analysed>;
  /** Ends the Worker. To be called when done, whatever came. */
  stop(): void;
}

/**
 * Starts the Worker for one page. The loading of its code overlaps with whatever the caller does next.
 * @returns the analyser, to be stopped by the caller
 */
export function startAnalyser(): Analyser {
  const worker = new Worker(new URL('./analyse-worker.ts', import.meta.url), { type: 'module' });
  const answered = new Promise<WorkerAnswer>((resolve) => {
    worker.addEventListener('message', (event: MessageEvent<WorkerAnswer>) => resolve(event.data));
    worker.addEventListener('error', (event) =>
      resolve({ ok: false, error: event.message || 'The analysis could not start.' }),
    );
  });
  return {
    async analyse(question) {
      worker.postMessage(question);
      const answer = await within(ANALYSE_MS, answered);
      if (!answer.ok) throw new Error(answer.error);
      return answer;
    },
    stop: () => worker.terminate(),
  };
}
