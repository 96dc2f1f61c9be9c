import { browser } from 'wxt/browser';
import { browserWords } from './browser-words.ts';
import { openPanel } from './open-panel.ts';

const ENTRY = 'show';

/** Chrome before 127 lets no extension open its popup. */
interface MayOpenPopup {
  openPopup?(options: { windowId: number }): Promise<void>;
}

/** The summary as a press of the button shows it. A click in the menu gives the same access to the page. */
async function showSummary(windowId: number): Promise<void> {
  const action: MayOpenPopup = browser.action;
  await (action.openPopup ? action.openPopup({ windowId }) : openPanel(windowId));
}

/** For the background: an entry in the menu of every web page opens the same summary as the button. */
export function offerInPageMenu(): void {
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({
      id: ENTRY,
      title: browserWords().button.menu,
      contexts: ['page', 'frame', 'selection'],
      documentUrlPatterns: ['http://*/*', 'https://*/*', 'file:///*'],
    });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === ENTRY && tab) void showSummary(tab.windowId);
  });
}
