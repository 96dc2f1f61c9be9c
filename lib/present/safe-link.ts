const SAFE_SCHEMES = new Set(['http:', 'https:', 'mailto:']);

/**
 * Lets a link of a page through only if it leads to the web or to a mailbox.
 * @returns the address as the browser would open it, or null for every other scheme and for what is no absolute URL.
 */
export function safeLink(href: string): string | null {
  if (!URL.canParse(href)) return null;
  const url = new URL(href);
  return SAFE_SCHEMES.has(url.protocol) ? url.href : null;
}

/** Says where a safe link leads, short enough to read: the mail address, or the host and path. */
export function linkTarget(href: string): string {
  const url = new URL(href);
  if (url.protocol === 'mailto:') return url.pathname;
  return url.pathname === '/' ? url.host : url.host + url.pathname;
}
