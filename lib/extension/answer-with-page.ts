import type { Page } from '../model.ts';
import { readInSteps } from '../page/read-page.ts';
import { inChunks, nextTask } from './in-chunks.ts';
import { liveDocument } from './live-document.ts';
import { liveEnvironment } from './live-environment.ts';
import { watchChanges } from './watch-changes.ts';

/**
 * What the content script `read-page` answers. The page comes as JSON: Chromium sorts the keys of objects on the way, and
 * the same page shall give the same bytes everywhere. A script that throws would answer null, so it says so itself.
 */
export type ReadPageAnswer = { ok: true; json: string } | { ok: false; error: string };

/** Policies take a tenth of this; a page of a million elements is read as far as this goes. */
export const READING_MS = 2000;
/** A page with fewer words may be a frame whose text is still on its way. */
const FEW_WORDS = 150;
/** How long to wait for more text: of a page with few words, of any other while it still changes. */
const WAIT_MS = 1500;
/** A page that has not changed for so long has settled. */
const QUIET_MS = 250;

/** Runs in the page: reads it, as data. Waits, for a while, for text that is still on its way. Never throws. */
export async function answerWithPage(): Promise<ReadPageAnswer> {
  try {
    const page = await readSettled();
    await nextTask();
    return { ok: true, json: JSON.stringify(page) };
  } catch (error) {
    return { ok: false, error: String(error) };
  }
}

async function readSettled(): Promise<Page> {
  const changes = watchChanges();
  const begun = performance.now();
  try {
    const page = await read();
    const isShort = wordsOf(page) < FEW_WORDS;
    const hasChanged = await changes.settle(isShort ? WAIT_MS : 0, QUIET_MS, begun + WAIT_MS);
    if (!hasChanged || page.coverage.stopped) return page;
    return await read();
  } finally {
    changes.stop();
  }
}

async function read(): Promise<Page> {
  const { page } = await inChunks(readInSteps(liveDocument(), liveEnvironment()), READING_MS);
  return page;
}

function wordsOf({ blocks }: Page): number {
  return blocks.reduce((sum, { text }) => sum + text.split(' ').length, 0);
}
