import { browser } from 'wxt/browser';
import type { UnreadableReason } from '../i18n/words.ts';
import type { Page } from '../model.ts';
import type { ReadPageAnswer } from './answer-with-page.ts';
import { reasonOfContentType, reasonOfError } from './unreadable.ts';
import { whileAlive } from './while-alive.ts';
import { isTimeout, within } from './within.ts';

/** What came of reading a tab. `error` is for what should not happen: a fault of ours, not of the page. */
export type TabReading =
  | { ok: true; page: Page; documentId: string | undefined }
  | { ok: false; reason: UnreadableReason }
  | { ok: false; error: string };

interface Probe {
  readyState: DocumentReadyState;
  contentType: string;
}

const READ_PAGE = '/content-scripts/read-page.js';
/** How long a page may go on loading before we read what is there so far. */
const LOADING_MS = 1500;
/** How long a page may give no sign of life. Nobody waits longer for a page that is stuck. */
const PATIENCE_MS = 4800;
/** How long a page that is alive may take: the reader bounds its own work, a busy machine stretches it. */
const LONGEST_MS = 30_000;

function probe(): Probe {
  return { readyState: document.readyState, contentType: document.contentType };
}

/** `documentId`: the browser's own name for the document that answered, where it has names. */
async function askProbe(tabId: number): Promise<{ probe: Probe | undefined; documentId: string | undefined }> {
  const asked = browser.scripting.executeScript({ target: { tabId }, func: probe, injectImmediately: true });
  const [answer] = await asked;
  return { probe: answer?.result as Probe | undefined, documentId: answer?.documentId };
}

async function askPage(tabId: number, injectImmediately: boolean): Promise<ReadPageAnswer> {
  const [answer] = await browser.scripting.executeScript({ target: { tabId }, files: [READ_PAGE], injectImmediately });
  const result = answer?.result as ReadPageAnswer | null | undefined;
  return result ?? { ok: false, error: 'The page reader gave no answer.' };
}

/** The default injection waits until the document is parsed, for ever on a page that never ends: then read what is there. */
async function askWhenLoaded(tabId: number, loading: boolean): Promise<ReadPageAnswer> {
  if (loading) {
    try {
      return await within(LOADING_MS, askPage(tabId, false));
    } catch (error) {
      if (!isTimeout(error)) throw error;
    }
  }
  return askPage(tabId, true);
}

function unreadable(error: unknown): TabReading {
  if (isTimeout(error)) return { ok: false, reason: 'slow' };
  const message = error instanceof Error ? error.message : String(error);
  const reason = reasonOfError(message);
  return reason ? { ok: false, reason } : { ok: false, error: message };
}

async function readOnce(tabId: number): Promise<TabReading> {
  const { probe: found, documentId } = await within(PATIENCE_MS, askProbe(tabId));
  if (!found) return { ok: false, reason: 'browser-page' };
  const reason = reasonOfContentType(found.contentType);
  if (reason) return { ok: false, reason };
  const asked = askWhenLoaded(tabId, found.readyState === 'loading');
  const answer = await whileAlive(asked, () => askProbe(tabId), PATIENCE_MS, LONGEST_MS);
  if (!answer.ok) return answer;
  const page: Page = JSON.parse(answer.json);
  return page.blocks.length === 0 ? { ok: false, reason: 'empty' } : { ok: true, page, documentId };
}

/**
 * Reads the page in a tab, as data. Needs the grant that pressing the toolbar button gives.
 * @param tabId the tab
 * @returns the page, or why it cannot be read. Never throws. Answers within five seconds of the page's last sign of life.
 */
export async function readTab(tabId: number): Promise<TabReading> {
  try {
    return await readOnce(tabId);
  } catch (error) {
    return unreadable(error);
  }
}
