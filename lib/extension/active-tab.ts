import { browser } from 'wxt/browser';

/** The tab that the person looks at, in this window. */
export interface ActiveTab {
  tabId: number;
  windowId: number;
  /** Only where the browser says: after a press of the button there. */
  url: string | undefined;
}

/**
 * The active tab of the window that the popup or panel belongs to.
 * @throws when the window has none
 */
export async function activeTab(): Promise<ActiveTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('This window has no tab. Open a page and press the button again.');
  return { tabId: tab.id, windowId: tab.windowId, url: tab.url };
}
