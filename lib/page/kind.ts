import type { DocumentKind, Page } from '../model.ts';
import { isForeign } from './language.ts';
import { PRIVACY_NAME } from './privacy-words.ts';

/** What a document is, and how sure that is: 0 to 1. */
export interface KindOfDocument {
  kind: DocumentKind;
  confidence: number;
}

/** How much of a document states practices: the share of its sentences, and the number of questions it bears on. */
interface Stated {
  share: number;
  topics: number;
}

const NOTHING: Stated = { share: 0, topics: 0 };

/** Titles of the documents themselves; those of articles about them begin with another word. */
const ARTICLE =
  /^\W*(how (?!(we|do|does|your)\b)|why|(make|create|write|generate|get) (a|your)\b|who|results|guide to|is this|\d+ (ways|tips|things))/i;
const PRIVACY_TITLE =
  /\bprivacy\b.{0,25}\b(policy|policies|notice|statement|practices|and use|and security)\b|^\W*(your |our )?privacy\W*$|\bdata (protection|privacy) (policy|notice|statement|declaration)\b|\bdata policy\b|\bnotice at collection\b|\bhow (do )?we (use|handle|treat|protect) your (personal )?(data|information)\b|\bdo with your personal information\b|^\W*(our )?privacy (at|with|on|in|for)\b|\b(data protection|privacy)\b.{0,20}\b(information|assurance|commitment|promise|charter)\b|\blooks? after your (personal )?(data|information)\b/i;
const COOKIE_TITLE =
  /\bcookies?\b[^.]{0,40}\b(policy|notice|statement|declaration|guide)\b|\b(policy|notice|use|guide) (on|of|to) cookies\b|^\W*cookies\W*$/i;
const TERMS_TITLE =
  /\bterms\b|\bconditions of (use|sale|service|carriage)\b|\bconditions\W*$|\b(user|licen[cs]e|service|subscriber|membership) agreement\b|\beula\b/i;

const PERSONAL =
  /\b(personal(ly)?[- ]?(identif\w+ )?(data|information|details)|(your|user|customer|their|such) (data|information|details|e-?mail( address(es)?)?)|privacy(?! (policy|notice|statement))|data (controller|subject|protection)|ip address(es)?)\b/gi;
const VERBS =
  '(collect|process|use|share|sell|rent|disclose|retain|store|keep|gather|receive|transfer|protect|delete|track|record|provide|trade)(s|es|d|ed|ing)?';
/** The writer says what the writer does with data. */
const OWN_STATEMENT = new RegExp(String.raw`\b(we|we'll|us|our)\b[^.;]{0,60}\b${VERBS}\b`, 'giu');
/** Somebody does: enough under the title of a policy, as policies may speak of "the Company". */
const ANY_STATEMENT = new RegExp(
  String.raw`\b(we|us|our|they|it|company|sites?|services?|third[- ]part(y|ies)|\p{Lu}\w+)\b[^.;]{0,60}\b${VERBS}\b`,
  'giu',
);
/** What privacy policies speak of, one after the other; no other kind of text covers most of it. */
const THEMES: readonly RegExp[] = [
  /\bcookies?\b/i,
  /\bthird[- ]part(y|ies)\b|\bservice providers?\b|\bprocessors?\b/i,
  /\b(security|safeguards?|encrypt\w*|unauthori[sz]ed)\b/i,
  /\b(children|minors|under (the age of )?1[3-8])\b/i,
  /\b(retain|retention|as long as|delet\w+|eras\w+)\b/i,
  /\b(opt[- ]?out|unsubscribe|object to|your choices|withdraw)\b/i,
  /\b(access|correct|update|rectif\w+)\b[^.]{0,60}\b(data|information)\b/i,
  /\b(required by law|law enforcement|court order|subpoena|legal (obligation|process))\b/i,
  /\bchanges? (to|in) (this|our)\b|\b(update|revise|amend|modify)\b[^.]{0,30}\b(policy|notice|statement)\b/i,
  /\bcontact us\b|\bquestions\b[^.]{0,60}\b(privacy|policy|notice|data)\b|\bdata protection officer\b/i,
];
/** From this share of own statements (in 100 words) on, a text that covers the themes does so for itself. */
const SPEAKS_FOR_ITSELF = 0.3;
/** News and essays on privacy report; policies do not. */
const REPORT = /\b(said|says|told|announced|spokes\w+|argued|welcomed|disagreed?|according to)\b/gi;
const COOKIE = /\bcookies?\b|\bweb beacons?\b|\blocal storage\b|\bpixels?\b/gi;
const COOKIE_STATEMENT =
  /\b(we|our|this (web)?site|partners)\b[^.]{0,60}\b(use|set|place|store)s?\b[^.]{0,60}\b(cookies?|beacons?|pixels?)\b/i;
const TERMS =
  /\b(terms (of|and) \w+|agreement|warrant(y|ies)|liab(le|ility)|indemnif\w+|arbitration|governing law|governed by|licen[cs]e|terminat\w+|refunds?|intellectual property|you (agree|must|may not|represent)|copyright|withdraw within|jurisdiction)\b/gi;
/** The buttons of a consent banner. */
const BUTTON =
  /\b(accept( all)?|reject( all)?|customi[sz]e|manage (preferences|cookies|options)|cookie settings|see our (vendors|partners)|subscribe)\b(?=[\s.,]|$)/gi;
const LONGEST_BANNER = 100;
/** Somebody speaks to the reader; laws, for one, do not. */
const VOICE = /\b(we|us|our|you|your)\b/i;
/** A few sentences without more around them are judged by themselves alone. */
const LONGEST_PASSAGE = 100;
/** News, guides and terms state practices in up to this share of their sentences. */
const MOST_BY_THE_WAY = 0.2;
/** Of the twenty questions. */
const MANY_TOPICS = 6;
/** In UTF-16 units: not every language parts its words. */
const SHORTEST_FOREIGN = 100;
const SAMPLE = 200_000;
const LONGEST_TITLE = 120;

/** What a text looks like from afar. Densities are hits in 100 words. */
interface Signals {
  text: string;
  words: number;
  /** Its page's title, its first heading and its first line: what it calls itself. */
  titles: string[];
  /** Its next headings. */
  headings: string[];
  density(pattern: RegExp): number;
  hits(pattern: RegExp): number;
  stated: Stated;
  /** The page links a policy elsewhere. */
  linksPolicy: boolean;
}

/**
 * Tells what a document is from its titles and from what its sentences speak of.
 * @param stated how much of it states practices, where that is known
 */
export function documentKind(page: Page, stated: Stated = NOTHING): KindOfDocument {
  const signals = signalsOf(page, stated);
  if (signals.words === 0) return { kind: 'other', confidence: 1 };
  if (isForeign(page.language)) return foreignKind(signals);
  const scores: [DocumentKind, number][] = [
    ['privacy-policy', privacyScore(signals)],
    ['cookie-policy', cookieScore(signals)],
    ['terms', termsScore(signals)],
    ['consent-banner', bannerScore(signals)],
    ['other', 2],
  ];
  const [first, second] = scores.sort((a, b) => b[1] - a[1]) as [[DocumentKind, number], [DocumentKind, number]];
  const confidence = 1 / (1 + Math.exp(-1.5 * (first[1] - second[1])));
  return { kind: first[0], confidence: Math.round(confidence * 100) / 100 };
}

function signalsOf(page: Page, stated: Stated): Signals {
  const lines = page.blocks.map((block) => block.text);
  const text = lines.join('\n').slice(0, SAMPLE);
  const words = text.split(/\s+/).filter(Boolean).length;
  const [title = '', ...headings] = page.blocks.filter(({ kind }) => kind === 'heading').map((block) => block.text);
  const hits = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return {
    text,
    words,
    titles: [page.title, title, isLine(lines[0]) ? lines[0] : ''],
    headings: headings.slice(0, 2),
    hits,
    stated,
    linksPolicy: page.policyLinks.length > 0,
    density: (pattern) => (100 * hits(pattern)) / words,
  };
}

/** A line that could be a title, not a sentence. */
function isLine(line: string | undefined): line is string {
  return line !== undefined && line.length <= LONGEST_TITLE && !/[.;,]$/.test(line);
}

/** 2 where the document calls itself so, 1 where only one of its next headings does. */
function titleScore({ titles, headings }: Signals, pattern: RegExp): number {
  const isTitle = (title: string) => pattern.test(title) && !ARTICLE.test(title);
  return titles.some(isTitle) ? 2 : headings.some(isTitle) ? 1 : 0;
}

function privacyScore(signals: Signals): number {
  const { density } = signals;
  const title = titleScore(signals, PRIVACY_TITLE);
  const statements = Math.min(density(title === 2 ? ANY_STATEMENT : OWN_STATEMENT), 4);
  const personal = Math.min(density(PERSONAL), 5) * (title > 0 || statements > 0 ? 0.4 : 0.2);
  const themes = THEMES.filter((theme) => theme.test(signals.text)).length;
  const breadth = density(OWN_STATEMENT) >= SPEAKS_FOR_ITSELF ? themes / THEMES.length : 0;
  const own = title + statements * 0.45 + personal + 2.5 * breadth ** 2;
  return own + statedScore(signals) - Math.min(density(REPORT), 3);
}

/** What the rules find in it: policies state practices in a third of their sentences or more, other texts in a few. */
function statedScore({ text, words, stated, linksPolicy }: Signals): number {
  const isSpoken = VOICE.test(text);
  if (words <= LONGEST_PASSAGE && !linksPolicy && stated.share >= (isSpoken ? 0.5 : 1)) return 2.5;
  if (!isSpoken) return 0;
  const more = stated.share - MOST_BY_THE_WAY;
  return more < 0 ? 0 : Math.min(more * 3, 1) + (stated.topics >= MANY_TOPICS ? 1 : 0);
}

function cookieScore(signals: Signals): number {
  const { text, density } = signals;
  const title = titleScore(signals, COOKIE_TITLE);
  const isPrivacy = titleScore(signals, PRIVACY_TITLE) === 2;
  const speaks = COOKIE_STATEMENT.test(text) ? 1 : -1;
  return title + speaks + Math.min(density(COOKIE), 8) * 0.25 - (isPrivacy ? 1.5 : 0) - Math.min(density(REPORT), 3);
}

function termsScore(signals: Signals): number {
  const enough = Math.min(1, signals.hits(TERMS) / 4);
  return titleScore(signals, TERMS_TITLE) + Math.min(signals.density(TERMS), 5) * 0.45 * enough;
}

/** A few lines without a title, with the buttons. */
function bannerScore(signals: Signals): number {
  if (signals.words > LONGEST_BANNER || titleScore(signals, COOKIE_TITLE) === 2 || signals.hits(COOKIE) === 0) return 0;
  return signals.hits(BUTTON) >= 2 ? 5.5 : 0;
}

/** Of a text in another language, only its titles can be judged. */
function foreignKind({ titles, headings, text }: Signals): KindOfDocument {
  const isNamed = text.length >= SHORTEST_FOREIGN && [...titles, ...headings].some((title) => PRIVACY_NAME.test(title));
  return { kind: isNamed ? 'privacy-policy' : 'other', confidence: 0.6 };
}
