import type { Page } from '../model.ts';
import { mergePages } from '../page/merge-pages.ts';
import { readInSteps } from '../page/read-page.ts';
import { inChunks, nextTask } from './in-chunks.ts';
import { lazyBoxes } from './lazy-signs.ts';
import { liveDocument } from './live-document.ts';
import { liveEnvironment } from './live-environment.ts';
import { scrollThrough } from './scroll-through.ts';
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

/** How long to scroll for text that is loaded only then. */
const SCROLLING_MS = 5000;
const LOAD_MORE = /^\W*load more\W*$/i;

/**
 * Runs in the page: reads it, as data. Waits, for a while, for text that is still on its way, and scrolls for text that is
 * loaded only then. Never throws.
 */
export async function answerWithPage(): Promise<ReadPageAnswer> {
  try {
    const page = await readLazy(await readSettled());
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

/** Reads what the page loads as one scrolls, where it shows signs of that; then it stands where it stood before. */
async function readLazy(page: Page): Promise<Page> {
  if (page.coverage.stopped) return page;
  const end = performance.now() + SCROLLING_MS;
  const boxes = lazyBoxes();
  let found = page;
  let isWhole = !hasMoreButton();
  for (const lazy of boxes) {
    const look = async () => {
      if (lazy.isVirtual) found = mergePages(found, await read());
    };
    isWhole = (await scrollThrough(lazy, look, end)) && isWhole;
  }
  if (boxes.length > 0) {
    const now = await read();
    found = boxes.some(({ isVirtual }) => isVirtual) ? mergePages(found, now) : now;
  }
  return isWhole ? found : { ...found, coverage: { ...found.coverage, unloaded: true } };
}

/** We press nothing in the page, but say so. */
function hasMoreButton(): boolean {
  const buttons: NodeListOf<Element> = Document.prototype.querySelectorAll.call(
    document,
    'main button, article button',
  );
  return Array.from(buttons).some((button) => LOAD_MORE.test(button.textContent ?? '') && button.checkVisibility());
}

async function read(): Promise<Page> {
  const { page } = await inChunks(readInSteps(liveDocument(), liveEnvironment()), READING_MS);
  return page;
}

function wordsOf({ blocks }: Page): number {
  return blocks.reduce((sum, { text }) => sum + text.split(' ').length, 0);
}
