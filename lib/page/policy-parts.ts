import type { PolicyPart } from '../model.ts';
import type { PageLink } from './policy-links.ts';

/** With fewer, a link to a second page is just a link. */
const FEWEST = 3;
const MOST = 20;
const LONGEST_NAME = 100;

/** The part of a path that names the policy; its pages lie below it, or beside it under names that begin with it. */
const POLICY = /privacy|data-?protection|datenschutz/i;
/** Pages there that are no part of it: tools, older versions, other languages, files to download. */
const NO_PART =
  /settings|choices|preferences|archive|previous|versions?\b|history|login|print|blog|news|contact|\.(pdf|docx?)$|\/[a-z]{2}([-_][a-z]{2})?\/?$/i;

/**
 * The pages over which a policy is spread, in the order of the page, itself included; [] where it stands on one. They are of
 * the same origin, linked in the text or a menu, and lie below one path that names the policy.
 */
export function policyParts(links: readonly PageLink[], url: string | null, title: string): PolicyPart[] {
  const own = url === null ? null : URL.parse(url);
  const root = own && rootOf(own.pathname);
  if (!own || root === null) return [];
  const parts = new Map<string, PolicyPart>();
  for (const { href, text, place } of links) {
    const to = URL.parse(href);
    if (!to || to.origin !== own.origin || !(place === 'page' || place === 'menu')) continue;
    const key = to.pathname.replace(/\/$/, '');
    const isPart = isBelow(to.pathname, root) && !NO_PART.test(to.pathname.slice(root.length)) && !NO_PART.test(text);
    const isNamed = /\p{L}{2}/u.test(text) && text.length <= LONGEST_NAME;
    if (isPart && isNamed && !parts.has(key)) parts.set(key, { href: to.origin + to.pathname + to.search, text });
  }
  const ownKey = own.pathname.replace(/\/$/, '');
  const found = [...parts.values()].slice(0, MOST);
  if (!parts.has(ownKey)) found.unshift({ href: own.origin + own.pathname + own.search, text: title });
  return found.length < FEWEST ? [] : found;
}

/** "/en/privacy/cookies" → "/en/privacy"; null where no part of the path names a policy. */
function rootOf(path: string): string | null {
  const segments = path.split('/');
  const at = segments.findIndex((segment) => POLICY.test(segment));
  if (at < 0) return null;
  return [...segments.slice(0, at), (segments[at] ?? '').replace(/\.\w{2,5}$/, '')].join('/');
}

function isBelow(path: string, root: string): boolean {
  return path.startsWith(root) && /^([/._-]|$)/.test(path.slice(root.length));
}
