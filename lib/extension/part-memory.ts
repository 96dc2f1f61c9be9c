import { browser } from 'wxt/browser';
import type { Page, PolicyPart } from '../model.ts';
import type { ReadPart } from '../page/join-parts.ts';

/** What has been read in a tab of a policy that is spread over several pages. Kept in memory by the browser, never on disk. */
interface Memory {
  parts: PolicyPart[];
  pages: Page[];
}

/** A part with whether it has been read. */
export type KnownPart = PolicyPart & { read: boolean };

const keyOf = (tabId: number) => `parts-${tabId}`;

/**
 * Remembers a page that was read in a tab, where it is a part of a policy.
 * @returns the parts of its policy, and those that were read, in order; both empty for a page that is a policy by itself
 */
export async function rememberPart(tabId: number, page: Page): Promise<{ parts: KnownPart[]; read: ReadPart[] }> {
  const key = keyOf(tabId);
  const { [key]: kept } = (await browser.storage.session.get(key)) as Record<string, Memory | undefined>;
  const isKnown = kept?.parts.some(({ href }) => isSame(href, page.url));
  const parts = isKnown ? (kept?.parts ?? []) : (page.parts ?? []);
  if (parts.length === 0) return { parts: [], read: [] };
  const others = isKnown ? (kept?.pages.filter(({ url }) => !isSame(url ?? '', page.url)) ?? []) : [];
  const pages = [...others, page];
  // Where the browser has no more room, the page that is open is read alone.
  await browser.storage.session.set({ [key]: { parts, pages } satisfies Memory }).catch(() => undefined);
  const found = parts.map((part) => ({ part, page: pages.find(({ url }) => isSame(part.href, url)) }));
  return {
    parts: found.map(({ part, page }) => ({ ...part, read: page !== undefined })),
    read: found.flatMap(({ part, page }) => (page ? [{ name: part.text || page.title, page }] : [])),
  };
}

/** For the background: what was read in a tab goes with it. */
export async function forgetParts(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

function isSame(href: string, url: string | null): boolean {
  const bare = (address: string) => address.replace(/#.*$/s, '').replace(/\/$/, '');
  return url !== null && bare(href) === bare(url);
}
