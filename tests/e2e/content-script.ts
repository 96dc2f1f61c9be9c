import type { Page as Tab } from 'puppeteer-core';
import type { Browser } from 'wxt/browser';
import type { Page } from '../../lib/model.ts';

type Answer = { ok: true; json: string } | { ok: false; error: string } | null;

/**
 * What the extension's own content script reads on the active page.
 * @param popup a popup that was opened by a press on this page, or on another of its origin
 * @throws Error with what the script says, when it fails
 */
export async function readByContentScript(popup: Tab): Promise<Page> {
  const answer: Answer = await popup.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: typeof Browser };
    const [active] = await chrome.tabs.query({ active: true, currentWindow: true });
    const target = { tabId: active?.id ?? -1 };
    const [answered] = await chrome.scripting.executeScript({
      target,
      files: ['/content-scripts/read-page.js'],
      injectImmediately: true,
    });
    return answered?.result as Answer;
  });
  if (!answer?.ok) throw new Error(answer?.error ?? 'The content script gave no answer.');
  return JSON.parse(answer.json);
}
