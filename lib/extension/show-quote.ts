import { browser } from 'wxt/browser';
import { HIGHLIGHT_NAME, type MarkAnswer, PASSAGE_KEY, type Passage } from './answer-with-mark.ts';
import { within } from './within.ts';

const MARK = '/content-scripts/mark.js';
const STYLE = `::highlight(${HIGHLIGHT_NAME}) { background-color: #ffe14d; color: #1a1a1a; }`;
const SCRIPT_MS = 10_000;

function unmark(name: string): void {
  CSS.highlights.delete(name);
}

function leavePassage(key: string, passage: Passage): void {
  (globalThis as Record<string, unknown>)[key] = passage;
}

async function mark(tabId: number, passage: Passage): Promise<MarkAnswer> {
  const target = { tabId };
  await browser.scripting.executeScript({
    target,
    func: leavePassage,
    args: [PASSAGE_KEY, passage],
    injectImmediately: true,
  });
  await browser.scripting.insertCSS({ target, css: STYLE });
  const [answer] = await browser.scripting.executeScript({ target, files: [MARK], injectImmediately: true });
  return (answer?.result as MarkAnswer | undefined) ?? { ok: false, error: 'The page gave no answer.' };
}

/**
 * Marks a passage in the page and scrolls to it; the mark before it goes. The page's own tree is not changed.
 * @param tabId the tab that the passage was read from
 * @param passage where the passage stands
 * @returns false where the page no longer holds the passage
 * @throws Error when the page cannot be reached
 */
export async function showQuote(tabId: number, passage: Passage): Promise<boolean> {
  const answer = await within(SCRIPT_MS, mark(tabId, passage));
  if (!answer.ok) throw new Error(answer.error);
  return answer.found;
}

/**
 * For the background: takes the mark out of the page when the side panel is closed. The panel cannot do it itself, its
 * last calls are lost. Browsers that do not tell of the closing leave the mark until the page is left.
 */
export function unmarkWhenPanelCloses(): void {
  browser.sidePanel?.onClosed?.addListener(async ({ windowId }) => {
    const [tab] = await browser.tabs.query({ active: true, windowId });
    if (tab?.id === undefined) return;
    const target = { tabId: tab.id };
    const asked = browser.scripting.executeScript({ target, func: unmark, args: [HIGHLIGHT_NAME] });
    // A page that is out of reach holds no mark of ours.
    await asked.catch(() => undefined);
  });
}
