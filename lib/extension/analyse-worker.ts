/** The module Worker that runs the pipeline, so that neither popup nor panel freezes. Each question has one answer. */
import { analyse } from '../analyse.ts';
import type { Page, Summary } from '../model.ts';
import { readDocument } from '../page/read-document.ts';
import { rules } from '../rules/built-in.ts';

/** What the Worker is asked: to read a file, or to analyse a page. */
export type WorkerQuestion = { bytes: Uint8Array } | { page: Page };

/** A page with what was made of it, and the version of the rules that did. */
export interface Analysed {
  page: Page;
  summary: Summary;
  rules: string;
}

/** What the Worker answers. */
export type WorkerAnswer = ({ ok: true } & Analysed) | { ok: false; error: string };

function answerTo(question: WorkerQuestion): WorkerAnswer {
  try {
    const page = 'page' in question ? question.page : readDocument(question.bytes);
    return { ok: true, page, summary: analyse(page, rules), rules: rules.version };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

self.addEventListener('message', (event: MessageEvent<WorkerQuestion>) => self.postMessage(answerTo(event.data)));
