/** Parts of an address that tell where a visitor came from, not which page is shown. */
const TRACKING = /^(?:utm_\w+|gclid|fbclid|msclkid|mc_[ce]id)$/i;

/**
 * By which a policy is known again at the next visit: its address without what changes from visit to visit.
 * @param url the page's address
 * @returns null where there is none that could be visited again (a file, a pasted text)
 */
export function policyKey(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, host, pathname, searchParams } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  const kept = [...searchParams].filter(([name]) => !TRACKING.test(name)).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const query = kept.length === 0 ? '' : `?${new URLSearchParams(kept)}`;
  return `${host.replace(/^www\./, '')}${pathname.replace(/(?<!\/)\/+$/, '')}${query}`;
}
