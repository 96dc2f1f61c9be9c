import { readPage } from '../page/read-page.ts';
import { liveDocument, liveEnvironment } from './live-environment.ts';

/**
 * What the content script `read-page` answers. The page comes as JSON: Chromium sorts the keys of objects on the way, and
 * the same page shall give the same bytes everywhere. A script that throws would answer null, so it says so itself.
 */
export type ReadPageAnswer = { ok: true; json: string } | { ok: false; error: string };

/** Runs in the page: reads it, as data. Never throws. */
export function answerWithPage(): ReadPageAnswer {
  try {
    return { ok: true, json: JSON.stringify(readPage(liveDocument(), liveEnvironment())) };
  } catch (error) {
    return { ok: false, error: String(error) };
  }
}
