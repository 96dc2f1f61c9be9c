import { browser } from 'wxt/browser';

/**
 * Opens the history in a tab of its own.
 * @param place what to show there, see `toHash`; '' for the list
 */
export async function openHistory(place: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/history.html${place}` as '/history.html') });
}
