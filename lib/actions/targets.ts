import type { Link, Sentence } from '../model.ts';

/** A place that a sentence names, where the person can turn to. */
export interface Target {
  /** Checked: `mailto:`, `https:` or `http:`. */
  href: string;
  isEmail: boolean;
  /** What a person would call it: the e-mail address or the host. */
  name: string;
  /** The linked words, or the address as written. */
  text: string;
}

const EMAIL = /(?<![\w.+-])[\w.+-]+@[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}/gi;
/** Written out with its scheme or "www.", or as a host with a path ("example.org/choices"); not within an e-mail address. */
const WEB =
  /(?<![\w@./-])(?:https?:\/\/|www\.)[^\s<>"')\]]+|(?<![\w@./-])[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:com|org|net|info|eu|gov)\/[^\s<>"')\]]*/gi;

/** Only the address is kept: a page could have put a text, or further recipients, into the rest of a mailto link. */
function emailTarget(address: string, text: string): Target | null {
  const plain = address.match(EMAIL)?.[0]?.toLowerCase();
  return plain ? { href: `mailto:${plain}`, isEmail: true, name: plain, text } : null;
}

function webTarget(href: string, text: string): Target | null {
  if (!URL.canParse(href)) return null;
  const url = new URL(href);
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  if (!isWeb || url.username !== '' || !url.hostname.includes('.')) return null;
  return { href: url.href, isEmail: false, name: url.hostname.replace(/^www\./, ''), text };
}

function linkTarget(href: string, text: string): Target | null {
  return /^\s*mailto:/i.test(href) ? emailTarget(href, text) : webTarget(href, text);
}

function writtenTargets(text: string): (Target | null)[] {
  const hasPage = text.includes('/') || /www\./i.test(text);
  const emails = (text.includes('@') ? [...text.matchAll(EMAIL)] : []).map(([address]) =>
    emailTarget(address, address),
  );
  const pages = (hasPage ? [...text.matchAll(WEB)] : []).map(([written]) => {
    const address = written.replace(/(?<![.,;:!?])[.,;:!?]+$/, '');
    return webTarget(/^https?:/i.test(address) ? address : `https://${address}`, address);
  });
  return [...emails, ...pages];
}

/**
 * Where a sentence sends the person: its links, and the e-mail and web addresses that it writes out; each once.
 * What cannot be followed safely (scripts, relative addresses, pages with a password) is left out.
 */
export function targetsOf(sentence: Sentence, links: readonly Link[]): Target[] {
  const linked = links
    .filter((link) => link.start >= sentence.start && link.end <= sentence.end && link.end > link.start)
    .map((link) => {
      const text = sentence.text.slice(link.start - sentence.start, link.end - sentence.start);
      return { text, target: linkTarget(link.href, text) };
    });
  // An address that is the text of a link is not read a second time.
  const written = writtenTargets(sentence.text).filter(
    (target) => !linked.some(({ text }) => text.includes(target?.text ?? '')),
  );
  const found = [...linked.map(({ target }) => target), ...written].filter((target) => target !== null);
  return found.filter((target, index) => found.findIndex(({ href }) => href === target.href) === index);
}
