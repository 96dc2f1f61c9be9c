import { browser } from 'wxt/browser';
import type { Light } from '../../model.ts';
import { browserWords } from '../browser-words.ts';
import { paintLight } from './paint-light.ts';

/** The page whose light a tab's button carries. */
export interface LitPage {
  tabId: number;
  /** The document that was read; undefined where the browser has no name for it. */
  documentId: string | undefined;
  url: string | null;
}

const KEY = 'lit';

/** Tab id → the page whose light its button carries. Kept in memory by the browser. */
async function litPages(): Promise<Record<string, string>> {
  const { [KEY]: lit } = await browser.storage.session.get(KEY);
  return (lit as Record<string, string> | undefined) ?? {};
}

function withoutHash(url: string): string {
  return url.replace(/#.*$/s, '');
}

async function isStillThere({ tabId, documentId }: LitPage): Promise<boolean> {
  if (documentId === undefined) return true;
  const target = { tabId, documentIds: [documentId] };
  const asked = browser.scripting.executeScript({ target, func: () => true, injectImmediately: true });
  return asked.then(
    () => true,
    () => false,
  );
}

/** Gives the button of a tab its own look back. A tab that is gone needs nothing. */
export async function clearButton(tabId: number): Promise<void> {
  const { [tabId]: _, ...others } = await litPages();
  await browser.storage.session.set({ [KEY]: others });
  const path = { 16: '/icon/16.png', 32: '/icon/32.png' };
  const title = browserWords().name;
  await Promise.all([browser.action.setIcon({ tabId, path }), browser.action.setTitle({ tabId, title })]).catch(
    () => undefined,
  );
}

/**
 * Lets the toolbar button of a tab carry the light of the page that was read there, as drawing and in words. Another page
 * takes it away: the browser does so at a new document, `clearWhenLeft` at a new address, and this where the page was
 * left while it was being read.
 */
export async function lightOnButton(page: LitPage, light: Light): Promise<void> {
  const { tabId } = page;
  const words = browserWords();
  const title = words.button.title(words.overall[light]);
  await browser.storage.session.set({ [KEY]: { ...(await litPages()), [tabId]: withoutHash(page.url ?? '') } });
  await Promise.all([
    browser.action.setIcon({ tabId, imageData: paintLight(light) }),
    browser.action.setTitle({ tabId, title }),
  ]).catch(() => undefined);
  if (!(await isStillThere(page))) await clearButton(tabId);
}

/** For the background: takes the light away when a page without a new document goes to another address. */
export function clearWhenLeft(): void {
  browser.tabs.onUpdated.addListener(async (tabId, change) => {
    if (change.url === undefined && change.status !== 'loading') return;
    const { [tabId]: lit } = await litPages();
    if (lit !== undefined && (change.url === undefined || lit !== withoutHash(change.url))) await clearButton(tabId);
  });
}
