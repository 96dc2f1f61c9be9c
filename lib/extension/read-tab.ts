import { browser } from 'wxt/browser';
import type { UnreadableReason } from '../i18n/en.ts';
import type { Page } from '../model.ts';
import type { ReadPageAnswer } from './answer-with-page.ts';
import { reasonOfContentType, reasonOfError } from './unreadable.ts';
import { within } from './within.ts';

/** What came of reading a tab. `error` is for what should not happen: a fault of ours, not of the page. */
export type TabReading =
  | { ok: true; page: Page }
  | { ok: false; reason: UnreadableReason }
  | { ok: false; error: string };

interface Probe {
  readyState: DocumentReadyState;
  contentType: string;
}

const READ_PAGE = '/content-scripts/read-page.js';
/** How long a page may go on loading before we read what is there so far. */
const LOADING_MS = 2500;
/** How long any one script may take. */
const SCRIPT_MS = 10_000;
/** A page drawn by script is often empty at first: one more look after this time. */
const SECOND_LOOK_MS = 800;

function probe(): Probe {
  return { readyState: document.readyState, contentType: document.contentType };
}

async function askProbe(tabId: number): Promise<Probe | undefined> {
  const asked = browser.scripting.executeScript({ target: { tabId }, func: probe, injectImmediately: true });
  const [answer] = await within(SCRIPT_MS, asked);
  return answer?.result as Probe | undefined;
}

async function askPage(tabId: number, injectImmediately: boolean, patience: number): Promise<ReadPageAnswer> {
  const asked = browser.scripting.executeScript({ target: { tabId }, files: [READ_PAGE], injectImmediately });
  const [answer] = await within(patience, asked);
  const result = answer?.result as ReadPageAnswer | null | undefined;
  return result ?? { ok: false, error: 'The page reader gave no answer.' };
}

/** The default injection waits until the document is parsed, for ever on a page that never ends: then read what is there. */
async function askWhenLoaded(tabId: number, loading: boolean): Promise<ReadPageAnswer> {
  if (loading) {
    try {
      return await askPage(tabId, false, LOADING_MS);
    } catch (error) {
      if (!isTimeout(error)) throw error;
    }
  }
  return askPage(tabId, true, SCRIPT_MS);
}

function isTimeout(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'TimeoutError';
}

function unreadable(error: unknown): TabReading {
  if (isTimeout(error)) return { ok: false, reason: 'slow' };
  const message = error instanceof Error ? error.message : String(error);
  const reason = reasonOfError(message);
  return reason ? { ok: false, reason } : { ok: false, error: message };
}

async function readOnce(tabId: number): Promise<TabReading> {
  const found = await askProbe(tabId);
  if (!found) return { ok: false, reason: 'browser-page' };
  const reason = reasonOfContentType(found.contentType);
  if (reason) return { ok: false, reason };
  const answer = await askWhenLoaded(tabId, found.readyState === 'loading');
  if (!answer.ok) return answer;
  const page: Page = JSON.parse(answer.json);
  return page.blocks.length === 0 ? { ok: false, reason: 'empty' } : { ok: true, page };
}

/**
 * Reads the page in a tab, as data. Needs the grant that pressing the toolbar button gives.
 * @param tabId the tab
 * @returns the page, or why it cannot be read. Never throws, never hangs: each step is bounded.
 */
export async function readTab(tabId: number): Promise<TabReading> {
  try {
    const first = await readOnce(tabId);
    if (first.ok || !('reason' in first) || first.reason !== 'empty') return first;
    await new Promise((resolve) => setTimeout(resolve, SECOND_LOOK_MS));
    return await readOnce(tabId);
  } catch (error) {
    return unreadable(error);
  }
}
