import { browser } from 'wxt/browser';

/** Whether this surface belongs to a private window: nothing of what is read there may be kept, not even in memory. */
export async function isPrivateWindow(): Promise<boolean> {
  return (await browser.windows.getCurrent()).incognito;
}
