/** The module Worker that runs the pipeline, so that neither popup nor panel freezes. One page in, one answer out. */
import { analyse } from '../analyse.ts';
import type { Page, Summary } from '../model.ts';
import { rules } from '../rules/built-in.ts';

/** What the Worker answers. */
export type WorkerAnswer = { ok: true; summary: Summary } | { ok: false; error: string };

function answerTo(page: Page): WorkerAnswer {
  try {
    return { ok: true, summary: analyse(page, rules) };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

self.addEventListener('message', (event: MessageEvent<Page>) => self.postMessage(answerTo(event.data)));
