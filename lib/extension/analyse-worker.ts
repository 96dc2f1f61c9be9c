/** The module Worker that runs the pipeline, so that neither popup nor panel freezes. Each question has one answer. */
import { analyse } from '../analyse.ts';
import type { Page, Summary } from '../model.ts';
import { readDocument } from '../page/read-document.ts';
import { rules } from '../rules/built-in.ts';

/** What the Worker is asked: to read a file, or to analyse a page. */
export type WorkerQuestion = { bytes: Uint8Array } | { page: Page };

/** What the Worker answers. */
export type WorkerAnswer = { ok: true; page: Page; summary: Summary } | { ok: false; error: string };

function answerTo(question: WorkerQuestion): WorkerAnswer {
  try {
    const page = 'page' in question ? question.page : readDocument(question.bytes);
    return { ok: true, page, summary: analyse(page, rules) };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

self.addEventListener('message', (event: MessageEvent<WorkerQuestion>) => self.postMessage(answerTo(event.data)));
