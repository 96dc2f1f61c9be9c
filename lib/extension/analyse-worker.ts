/** The module Worker that runs the pipeline, so that neither popup nor panel freezes. Each question has one answer. */
import { analyse } from '../analyse.ts';
import type { Page, Summary } from '../model.ts';
import { isPdf } from '../page/decode.ts';
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

/** What reads files is as large as all the rest, pdf.js above all; each is loaded when the first such file comes. */
async function pageOf(question: WorkerQuestion): Promise<Page> {
  if ('page' in question) return question.page;
  if (!isPdf(question.bytes)) return (await import('../page/read-document.ts')).readDocument(question.bytes);
  const { readPdf } = await import('../page/pdf/read-pdf.ts');
  return readPdf(question.bytes);
}

async function answerTo(question: WorkerQuestion): Promise<WorkerAnswer> {
  try {
    const page = await pageOf(question);
    return { ok: true, page, summary: analyse(page, rules), rules: rules.version };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

self.addEventListener('message', async (event: MessageEvent<WorkerQuestion>) =>
  self.postMessage(await answerTo(event.data)),
);
