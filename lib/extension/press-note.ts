import { browser } from 'wxt/browser';
import { forgetParts } from './part-memory.ts';

/**
 * The last press of the toolbar button. The popup writes it, the side panel reads it: so the panel learns that a tab may
 * be read now, and that the person chose to read a page that is no policy. Kept in memory by the browser, never on disk.
 */
export interface PressNote {
  tabId: number;
  /** The page that was pressed on, where the browser says. */
  url: string | undefined;
  /** The person asked to read this page although it does not look like a policy. */
  anyway: boolean;
  /** When, in ms since 1970: two presses on one page are two events. */
  at: number;
}

const KEY = 'press';

/** Writes down a press. */
export async function notePress(note: PressNote): Promise<void> {
  await browser.storage.session.set({ [KEY]: note });
}

/** The last press, or undefined. */
export async function lastPress(): Promise<PressNote | undefined> {
  const { [KEY]: note } = await browser.storage.session.get(KEY);
  return note as PressNote | undefined;
}

/**
 * Calls back at each new press.
 * @param tell called with the new note
 * @returns stops it
 */
export function onPress(tell: (note: PressNote) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const note = changes[KEY]?.newValue as PressNote | undefined;
    if (note) tell(note);
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}

/** For the background: the note, which holds a page's address, goes with its tab, and so do the parts that were read in it. */
export function forgetClosedTabs(): void {
  browser.tabs.onRemoved.addListener(async (tabId) => {
    await forgetParts(tabId);
    const note = await lastPress();
    if (note?.tabId === tabId) await browser.storage.session.remove(KEY);
  });
}
