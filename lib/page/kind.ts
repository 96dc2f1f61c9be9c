import type { DocumentKind, Page } from '../model.ts';

/** What a document is, and how sure that is: 0 to 1. */
export interface KindOfDocument {
  kind: DocumentKind;
  confidence: number;
}

const PRIVACY_TITLE = /\bprivacy\b|\bdata (protection|policy|notice|privacy)\b|\bpersonal (data|information)\b/i;
const COOKIE_TITLE =
  /\bcookies?\b[^.]{0,30}\b(policy|notice|statement|declaration|information|guide)\b|^\W*cookies\W*$/i;
const TERMS_TITLE =
  /\bterms\b|\bconditions of (use|sale|service)\b|\b(user|licen[cs]e|service|subscriber|membership) agreement\b|\beula\b/i;

const PERSONAL =
  /\b(personal(ly)?[- ]?(identif\w+ )?(data|information|details)|(your|user|customer|their|such) (data|information|details|e-?mail( address(es)?)?)|privacy(?! (policy|notice|statement))|data (controller|subject|protection)|ip address(es)?)\b/gi;
const STATEMENT =
  /\b(we|us|our|they|it|company|sites?|services?|third[- ]part(y|ies)|\p{Lu}\w+)\b[^.;]{0,60}\b(collect|process|use|share|sell|rent|disclose|retain|store|keep|gather|receive|transfer|protect|delete|track|record|provide|trade)(s|es|d|ed|ing)?\b/giu;
/** Policies speak to their reader; news and essays on privacy do not. */
const ADDRESS = /\b(we|our|us|you|your)\b/gi;
const COOKIE = /\bcookies?\b|\bweb beacons?\b|\blocal storage\b|\bpixels?\b/gi;
const TERMS =
  /\b(terms (of|and) \w+|agreement|warrant(y|ies)|liab(le|ility)|indemnif\w+|arbitration|governing law|licen[cs]e|terminat\w+|refunds?|intellectual property|you (agree|must|may not|represent)|copyright)\b/gi;
const BANNER =
  /\b(accept( all)?|reject( all)?|manage (preferences|cookies|options)|cookie settings|necessary|vendors|partners)\b/gi;

/** In 100 words. */
const FEWEST_ADDRESSES = 1.5;

/** Tells what a document is from its title, its headings and what its sentences speak of. */
export function documentKind(page: Page): KindOfDocument {
  const text = page.blocks
    .map((block) => block.text)
    .join('\n')
    .slice(0, 200_000);
  const words = text.split(/\s+/).filter(Boolean).length;
  if (words === 0) return { kind: 'other', confidence: 1 };
  const density = (pattern: RegExp) => (100 * (text.match(pattern)?.length ?? 0)) / words;
  const headings = page.blocks.filter((block) => block.kind === 'heading').map((block) => block.text);
  const titles = [page.title, ...headings.slice(0, 3), (page.blocks[0]?.text ?? '').slice(0, 120)].join('\n');
  const personal = density(PERSONAL);
  const statements = density(STATEMENT);
  const cookies = density(COOKIE);
  const terms = density(TERMS);
  const address = density(ADDRESS);
  if (words < 120)
    return shortKind({ words, personal, statements, cookies, banner: density(BANNER), terms, address, titles });
  return longKind({ words, personal, statements, cookies, terms, address, titles });
}

interface Signals {
  words: number;
  /** Hits in 100 words. */
  personal: number;
  statements: number;
  cookies: number;
  terms: number;
  address: number;
  titles: string;
}

function shortKind(signals: Signals & { banner: number }): KindOfDocument {
  const { words, personal, statements, cookies, banner, terms } = signals;
  if (cookies > 0 && banner * words >= 200) return { kind: 'consent-banner', confidence: 0.7 };
  if (personal > 0 && (statements > 0 || personal >= 2)) return { kind: 'privacy-policy', confidence: 0.6 };
  if (cookies > 0) return { kind: 'cookie-policy', confidence: 0.5 };
  if (terms >= 3 && words >= 30) return { kind: 'terms', confidence: 0.5 };
  if (statements > 0 && words < 60) return { kind: 'privacy-policy', confidence: 0.4 };
  return { kind: 'other', confidence: 0.6 };
}

function longKind({ words, personal, statements, cookies, terms, address, titles }: Signals): KindOfDocument {
  const score = {
    'privacy-policy':
      (PRIVACY_TITLE.test(titles) ? 1.5 : 0) + Math.min(personal, 5) * 0.45 + Math.min(statements, 4) * 0.35,
    'cookie-policy':
      (COOKIE_TITLE.test(titles) ? 1.5 : 0) + Math.min(cookies, 8) * 0.4 - (PRIVACY_TITLE.test(titles) ? 1 : 0),
    terms: (TERMS_TITLE.test(titles) ? 1.5 : 0) + Math.min(terms, 5) * 0.5,
    other: 1.7 + (words < 200 ? 0.3 : 0) + (address < FEWEST_ADDRESSES ? 1.5 : 0),
  };
  const ranked = (Object.entries(score) as [keyof typeof score, number][]).sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked as [[keyof typeof score, number], [keyof typeof score, number]];
  return { kind: first[0], confidence: round(1 / (1 + Math.exp(-1.5 * (first[1] - second[1])))) };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
