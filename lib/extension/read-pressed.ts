import { type ActiveTab, activeTab } from './active-tab.ts';
import { notePress } from './press-note.ts';
import { type Reading, readAndAnalyse } from './read-and-analyse.ts';

/** What a surface shows, and of which tab (null where there is none, or before it is known). */
export interface Shown {
  tab: ActiveTab | null;
  view: Reading | { state: 'reading' };
}

/**
 * For the popup: reads the tab on which the button was pressed, and lets the side panel know of the press.
 * @param anyway true to show the lights of a page that does not look like a policy
 * @returns what to show. Never throws.
 */
export async function readPressed(anyway: boolean): Promise<Shown> {
  try {
    const tab = await activeTab();
    // A storage that is full or out of reach costs the side panel its note, and the person nothing else.
    await notePress({ tabId: tab.tabId, url: tab.url, anyway, at: Date.now() }).catch(() => undefined);
    return { tab, view: await readAndAnalyse(tab.tabId, anyway) };
  } catch (error) {
    return { tab: null, view: { state: 'failed', message: String(error) } };
  }
}
