import { browser } from 'wxt/browser';
import type { Marked } from '../../present/marks.ts';
import { within } from '../within.ts';
import { COMMAND_KEY, MARK_CSS, type MarkAnswer, type MarkCommand, type MarkNews } from './command.ts';

const MARK = '/content-scripts/mark.js';
const SCRIPT_MS = 10_000;

function leaveCommand(key: string, command: MarkCommand): void {
  (globalThis as Record<string, unknown>)[key] = command;
}

async function send(tabId: number, command: MarkCommand): Promise<MarkAnswer> {
  const target = { tabId };
  if (command.do === 'mark') await insertStyle(tabId);
  await browser.scripting.executeScript({
    target,
    func: leaveCommand,
    args: [COMMAND_KEY, command],
    injectImmediately: true,
  });
  const [answer] = await browser.scripting.executeScript({ target, files: [MARK], injectImmediately: true });
  return (answer?.result as MarkAnswer | undefined) ?? { ok: false, error: 'The page gave no answer.' };
}

/** A style sheet of the extension, not of the page. Taken out first: each insertion would add another. */
async function insertStyle(tabId: number): Promise<void> {
  const sheet = { target: { tabId, allFrames: true }, css: MARK_CSS };
  await browser.scripting.removeCSS(sheet);
  await browser.scripting.insertCSS(sheet);
}

/**
 * Marks passages in the page of a tab, goes from one to another, or takes the marks away. The page's own tree is not
 * changed, but for closed sections, which are opened.
 * @param tabId the tab that the passages were read from
 * @returns what is marked now
 * @throws Error when the page cannot be reached
 */
export async function markTab(tabId: number, command: MarkCommand): Promise<Marked> {
  const answer = await within(SCRIPT_MS, send(tabId, command));
  if (!answer.ok) throw new Error(answer.error);
  return answer.marked;
}

/**
 * Calls back when the person uses the keys in a page that has marks.
 * @param tell called with the tab and what is marked there now
 * @returns stops it
 */
export function onMarkNews(tell: (tabId: number, marked: Marked) => void): () => void {
  const listener = (message: unknown, sender: { tab?: { id?: number | undefined } | undefined }) => {
    const news = message as Partial<MarkNews> | null;
    if (news?.policyLights === 'marked' && news.marked && sender.tab?.id !== undefined)
      tell(sender.tab.id, news.marked);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/**
 * For the background: takes the marks out of the page when the side panel is closed. The panel cannot do it itself, its
 * last calls are lost. Browsers that do not tell of the closing leave the marks until Escape or until the page is left.
 */
export function unmarkWhenPanelCloses(): void {
  browser.sidePanel?.onClosed?.addListener(async ({ windowId }) => {
    const [tab] = await browser.tabs.query({ active: true, windowId });
    // A page that is out of reach holds no mark of ours.
    if (tab?.id !== undefined) await markTab(tab.id, { do: 'clear' }).catch(() => undefined);
  });
}
