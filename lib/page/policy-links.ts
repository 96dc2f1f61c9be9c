import type { PolicyLink } from '../model.ts';
import { PRIVACY_NAME } from './privacy-words.ts';

const MOST = 10;
const LONGEST_NAME = 100;

const POLICY =
  /\bprivacy (policy|notice|statement)\b|\bdata protection (policy|notice)\b|\bdatenschutz(erklärung|hinweise)/iu;
const COOKIES = /\bcookies? (policy|notice|statement)\b|\bdata policy\b/i;
/** The path of an address, without its query and hash, speaks of privacy. */
const PRIVACY_PATH = /^https?:\/\/[^/]+\/[^?#]*(privacy|datenschutz|confidentialit|privacidad)/i;
/** Pages about privacy that are no policies: where to choose, to ask, to read the news. */
const NOT_THE_POLICY = /settings|choices|preferences|do not sell|rights|cent(er|re)|shield|blog|news|\btips\b/i;
/** Links that lead about in a page, not to a document. */
const NO_NAME = /^\W*((skip|jump|back|print|share).*|(\d+|top|close|log ?in|sign ?(in|up)|menu|nav\w*|search)\W*)?$/is;
/** Part of an address that names the English version, or another one. */
const ENGLISH_PATH = /[/.?=]en([-_][a-z]{2})?([/.?&#]|$)/i;
const OTHER_PATH = /[/.?=](de|fr|es|pt|it|nl|sv|da|no|fi|pl|cs|hu|ro|tr|ru|ja|zh|ko|ar)([-_][a-z]{2})?([/.?&#]|$)/i;

const NAME_SCORE: Record<NonNullable<PolicyLink['name']>, number> = { policy: 10, privacy: 6, cookies: 3, address: 3 };
const PLACE_SCORE: Record<NonNullable<PolicyLink['place']>, number> = {
  footer: 0.5,
  form: 0.4,
  banner: 0.3,
  menu: 0.2,
  page: 0,
};

/** A link of the page with its text and where it stands. `href`: absolute. */
export interface PageLink {
  href: string;
  text: string;
  place: NonNullable<PolicyLink['place']>;
}

/**
 * The links that look as if they led to a privacy policy, best first, each address once, http(s) only, at most ten. A
 * policy by its name comes first; of two equal ones, the English one, then the one in the footer.
 */
export function policyLinks(links: readonly PageLink[], url: string | null): PolicyLink[] {
  const best = new Map<string, { link: PolicyLink; score: number }>();
  const own = url === null ? '' : withoutHash(url);
  for (const { href, text, place } of links) {
    const key = withoutHash(href);
    const name = nameOf(text, href);
    if (!/^https?:\/\//i.test(href) || key === own || !name) continue;
    const score = scoreOf(text, href, name) + PLACE_SCORE[place];
    if (score > (best.get(key)?.score ?? 0)) best.set(key, { link: { href, text, name, place }, score });
  }
  const ranked = [...best.values()].sort((a, b) => b.score - a.score);
  return ranked.slice(0, MOST).map((entry) => entry.link);
}

/** What in a link speaks of privacy. */
function nameOf(text: string, href: string): PolicyLink['name'] | null {
  if (text.length > LONGEST_NAME) return null;
  if (POLICY.test(text)) return 'policy';
  if (PRIVACY_NAME.test(text)) return 'privacy';
  if (COOKIES.test(text)) return 'cookies';
  return PRIVACY_PATH.test(href) && !NO_NAME.test(text) ? 'address' : null;
}

function scoreOf(text: string, href: string, name: NonNullable<PolicyLink['name']>): number {
  let score = NAME_SCORE[name];
  if (name !== 'address' && PRIVACY_PATH.test(href)) score += 3;
  if (NOT_THE_POLICY.test(text)) score -= 3;
  if (ENGLISH_PATH.test(href)) score += 1;
  else if (OTHER_PATH.test(href)) score -= 1;
  return score;
}

/** The page's own English version, by what it declares (`hreflang`), else by a link called "English"; null for none. */
export function englishVersion(
  declared: readonly { href: string; language: string }[],
  links: readonly PageLink[],
  url: string | null,
): PolicyLink | null {
  const isOther = (href: string) => /^https?:\/\//i.test(href) && withoutHash(href) !== withoutHash(url ?? '');
  const alternate = declared.find(({ href, language }) => /^en\b/i.test(language) && isOther(href));
  if (alternate) return { href: alternate.href, text: 'English' };
  const link = links.find(
    ({ href, text }) => /^\W*(in )?english( version)?\W*$|^\W*EN\W*$/i.test(text) && isOther(href),
  );
  return link ? { href: link.href, text: link.text } : null;
}

function withoutHash(href: string): string {
  return href.replace(/#.*$/s, '');
}
