/** What the history page shows: the list, or some of its entries together. */
export type Place = { show: 'list' } | { show: 'diff' | 'compare'; keys: string[] };

/** The key of an entry: what kind it is, and which. */
export const snapshotKey = (id: string) => `snapshot ${id}`;
export const tabKey = (tabId: number) => `tab ${tabId}`;

/** A place as the part of the address behind `#`, with it; '' for the list. */
export function toHash(place: Place): string {
  return place.show === 'list' ? '' : `#${place.show}=${place.keys.map(encodeURIComponent).join('&')}`;
}

/** The place that an address names; the list for what names none. */
export function fromHash(hash: string): Place {
  const [, show, keys] = /^#(diff|compare)=(.+)$/.exec(hash) ?? [];
  if (show === undefined || keys === undefined) return { show: 'list' };
  try {
    return { show: show as 'diff' | 'compare', keys: keys.split('&').map(decodeURIComponent) };
  } catch {
    return { show: 'list' };
  }
}
