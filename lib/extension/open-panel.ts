import { browser } from 'wxt/browser';

/** Firefox only, and so not in the types. */
interface WithSidebar {
  sidebarAction: { open(): Promise<void> };
}

/**
 * Opens the side panel. To be called straight from a click: after any `await` the browser refuses.
 * @param windowId the window in which to open it; the panel follows that window's active tab
 * @throws the browser's error when there was no click
 */
export async function openPanel(windowId: number): Promise<void> {
  if (import.meta.env.FIREFOX) await (browser as unknown as WithSidebar).sidebarAction.open();
  else await browser.sidePanel.open({ windowId });
}
