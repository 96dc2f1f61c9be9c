import type { Link, PolicyLink } from '../model.ts';

const MOST = 10;

/** The path of an address, without its query and hash, speaks of privacy. */
const PRIVACY_PATH = /^https?:\/\/[^/]+\/[^?#]*(privacy|datenschutz|confidentialit|privacidad)[^?#]*$/i;
/** Links that lead about in a page, not to a document. */
const NO_NAME =
  /^\W*(\d*|skip.*|jump.*|back.*|top|close|print.*|share.*|log ?in|sign ?(in|up)|menu|nav\w*|search)\W*$/i;

/** A link of the page with its text. `href`: absolute. */
export interface PageLink {
  href: Link['href'];
  text: string;
}

/** The links that look as if they led to a privacy policy, best first, each address once, http(s) only, at most ten. */
export function policyLinks(links: readonly PageLink[], url: string | null): PolicyLink[] {
  const best = new Map<string, { link: PolicyLink; score: number }>();
  const own = url === null ? '' : withoutHash(url);
  for (const { href, text } of links) {
    if (!/^https?:\/\//i.test(href) || withoutHash(href) === own) continue;
    const score = scoreOf(text, href);
    const key = withoutHash(href);
    if (score > (best.get(key)?.score ?? 0)) best.set(key, { link: { href, text }, score });
  }
  const ranked = [...best.values()].sort((a, b) => b.score - a.score);
  return ranked.slice(0, MOST).map((entry) => entry.link);
}

function scoreOf(text: string, href: string): number {
  const words = text.toLowerCase();
  if (words.length > 100) return 0;
  let score = 0;
  if (/\bprivacy (policy|notice|statement)\b|\bdata protection (policy|notice)\b/.test(words)) score = 10;
  else if (/\bprivacy\b|\bdatenschutz|\bconfidentialit|\bprivacidad\b/.test(words)) score = 6;
  else if (/\bcookie (policy|notice|statement)\b|\bdata (policy|protection)\b/.test(words)) score = 3;
  if (PRIVACY_PATH.test(href) && (score > 0 || !NO_NAME.test(text))) score += 3;
  if (/settings|choices|preferences|do not sell|rights|center|shield/.test(words)) score -= 3;
  return score;
}

function withoutHash(href: string): string {
  return href.replace(/#.*$/s, '');
}
