import type { Page } from '../../model.ts';
import { startAnalyser } from '../analyse-in-worker.ts';
import type { Analysed } from '../analyse-worker.ts';

/**
 * Analyses stored pages with the rules of today, so that whatever is compared was read with the same rules.
 * @throws Error when the analysis cannot start or fails
 */
export async function readAnew(pages: readonly Page[]): Promise<Analysed[]> {
  const all: Analysed[] = [];
  for (const page of pages) {
    const analyser = startAnalyser();
    try {
      all.push(await analyser.analyse({ page }));
    } finally {
      analyser.stop();
    }
  }
  return all;
}
