import type { Condition, DocumentKind, Light, PolicyLink } from '../model.ts';
import { actionKinds, letters } from './en/letters.ts';
import { marks } from './en/marks.ts';
import { outline } from './en/outline.ts';
import { notRead, points, pointWords } from './en/points.ts';

/** A light as shown: `unsure` is grey in the data, but drawn and named apart from "not said". */
export type Lamp = Light | 'unsure';

/** A message that explains why nothing is shown, and what the person can do. */
export interface Explanation {
  title: string;
  why: string;
  todo: string;
}

/** The words for each light: short on a badge, long as the headline of the whole policy. */
const lamps: Record<Lamp, { word: string; heading: string; count: string }> = {
  red: { word: 'Serious', heading: 'Serious', count: 'serious' },
  yellow: { word: 'To watch', heading: 'To watch', count: 'to watch' },
  green: { word: 'Good', heading: 'Good', count: 'good' },
  unsure: { word: 'Unclear', heading: 'Unclear, read these sentences', count: 'unclear' },
  grey: { word: 'Not said', heading: 'Not said', count: 'not said' },
};

const overall: Record<Light, string> = {
  green: 'Mostly good for you',
  yellow: 'Some things to watch',
  red: 'Serious concerns',
  grey: 'Too little to judge',
};

const conditions: Record<Condition, string> = {
  consent: 'only with your consent',
  'opt-out': 'unless you opt out',
  legal: 'when the law asks for it',
  emergency: 'in an emergency',
  aggregated: 'only combined or anonymous data',
  children: 'about children',
  'business-customers': 'for business customers',
};

const kinds: Record<DocumentKind, string> = {
  'privacy-policy': 'a privacy policy',
  'cookie-policy': 'a cookie policy',
  terms: 'terms of service',
  'consent-banner': 'a consent notice, not the policy behind it',
  other: 'an ordinary page',
};

const unreadable = {
  'browser-page': {
    title: 'This page belongs to the browser',
    why: 'Browsers let no extension read their own pages: settings, new tabs and the like.',
    todo: 'Open the privacy policy that you want to read, then press the button there.',
  },
  store: {
    title: 'This page is protected',
    why: 'Browsers let no extension read the pages of their extension stores.',
    todo: 'Open the privacy policy on the site of the company itself, then press the button there.',
  },
  'no-access': {
    title: 'This page is out of reach',
    why: 'Policy Lights reads a page only after you press its button in the toolbar there. Some pages the browser keeps from every extension.',
    todo: 'Press the button again on this page. For a file on your computer, first turn on "Allow access to file URLs" in the settings of this extension.',
  },
  pdf: {
    title: 'This is a PDF',
    why: 'Policy Lights cannot reach the text inside the PDF viewer.',
    todo: 'Save the file and drop it into the side panel. Or look for the same policy as a web page.',
  },
  'no-text': {
    title: 'This is not a web page',
    why: 'The tab shows a picture, a film or a data file. That has no text to be read as a policy.',
    todo: 'Open the privacy policy that you want to read, then press the button there.',
  },
  empty: {
    title: 'There is no text on this page',
    why: 'The page is empty, is still loading, or shows only pictures.',
    todo: 'Wait until you can read the text yourself, then try again.',
  },
  'error-page': {
    title: 'The page did not load',
    why: 'The browser shows an error in place of the page.',
    todo: 'Load the page again, then press the button.',
  },
  crashed: {
    title: 'The page has stopped working',
    why: 'The tab crashed or was put to sleep, so there is nothing to read.',
    todo: 'Load the page again, then press the button.',
  },
  slow: {
    title: 'The page did not answer',
    why: 'It is still busy loading, so we could not read it in time.',
    todo: 'Wait until the page has loaded, then try again.',
  },
  gone: {
    title: 'The page is gone',
    why: 'It was closed or left while we were reading it.',
    todo: 'Go to the policy and press the button again.',
  },
} satisfies Record<string, Explanation>;

/** Why a page cannot be read. */
export type UnreadableReason = keyof typeof unreadable;

/** The English name of a language: "German" for `de-AT`; the tag itself where it has no name. */
function languageName(tag: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag.split('-')[0] ?? tag) ?? tag;
}

const linkNames: Record<NonNullable<PolicyLink['name']>, string> = {
  policy: 'named a privacy policy',
  privacy: 'named after privacy',
  cookies: 'named a cookie policy',
  address: 'its address speaks of privacy',
};

const linkPlaces: Record<NonNullable<PolicyLink['place']>, string> = {
  footer: 'in the footer',
  form: 'in a form',
  banner: 'in a banner',
  menu: 'in a menu',
  page: 'in the text',
};

/** Counts a thing: `count(1, 'quote')` is "1 quote", `count(2, 'quote')` "2 quotes". The plural adds an s unless given. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
}

/** Every text of the surfaces, in plain English. */
export const en = {
  name: 'Policy Lights',
  lamps,
  overall,
  conditions,
  kinds,
  unreadable: unreadable as Record<UnreadableReason, Explanation>,
  reading: { title: 'Reading this page', detail: 'This happens on your computer. Nothing is sent anywhere.' },
  ready: {
    announce: (headline: string, counts: string) => `Done. ${headline}. ${counts}.`,
    nothing: 'Nothing here.',
    notSaidHint: 'The policy does not answer these questions. Silence is not a promise.',
    unclearHint: 'These passages touch the question but do not settle it.',
    privacy: 'Read on your computer. A machine reading, not legal advice.',
    conflicting: 'Contradicts itself',
    conflictingHint: 'Two passages do not agree. The one that is worse for you counts.',
  },
  notAPolicy: {
    title: 'This is not a privacy policy',
    looksLike: (kind: DocumentKind) => `It looks like ${kinds[kind]}.`,
    open: 'Open its privacy policy',
    links: 'What this page links to',
    inNewTab: 'It opens in a new tab. Press the button there.',
    why: ({ name, place }: PolicyLink) =>
      [name && linkNames[name], place && linkPlaces[place]].filter(Boolean).join(', '),
    noLinks: 'No link to a privacy policy was found on this page. Look for "Privacy" at the bottom of the site.',
    readAnyway: 'Read it anyway',
  },
  otherLanguage: {
    title: ({ language, kind }: { language: string; kind: DocumentKind }) =>
      `This ${kind === 'other' ? 'page' : 'policy'} is in ${languageName(language)}`,
    why: 'Policy Lights reads English so far. No lights are shown, as they would be guesses.',
    english: 'Open the English version',
    noEnglish: 'This page links no English version. Look for one on the site.',
  },
  dropZone: {
    title: 'Read another text',
    how: 'Drop a file here, or paste the text of a policy: PDF, HTML, Markdown or plain text. It stays on your computer.',
    choose: 'Choose a file',
  },
  failed: {
    title: 'That did not work',
    why: 'Something went wrong while reading this page:',
    todo: 'Try again. If it fails again, reload the page first.',
  },
  howSure: {
    title: 'How sure?',
    policies: (right: number, all: number) =>
      `On ${all} whole policies that people had read, this light was right ${right} times.`,
    texts: (right: number, all: number) =>
      `On ${all} short texts made to mislead, this answer was right ${right} times.`,
    caution: 'The rules were written with these texts in view. Expect less on a new policy, and read the sentences.',
  },
  facts: { title: 'About this document' },
  actionKinds,
  letters,
  marks,
  notRead,
  outline,
  points,
  pointWords,
  panel: {
    filter: 'Show only',
    search: 'Search questions and quotes',
    results: (shown: number) => `${count(shown, 'question')} of 20 shown`,
    noResults: 'No question fits. Clear the search or choose other lights.',
    clear: 'Show all',
    why: 'Why this colour',
    scale: 'What each colour means here',
    here: 'this policy',
    quotes: 'In their words',
    rule: 'Read by the rule',
    show: 'Show in the page',
    showThis: (quote: string) => `Show in the page: ${quote}`,
    shown: 'Marked in the page.',
    notFound: 'This passage is no longer in the page. Press the toolbar button to read it again.',
    topOfPage: 'Top of the page',
    todo: 'What you can do',
    groups: 'Questions',
  },
  buttons: {
    details: 'See the evidence',
    export: 'Export',
    copy: 'Copy to clipboard',
    copied: 'Copied.',
    notCopied: 'The browser did not allow the copy. Export a file instead.',
    saved: (label: string) => `Saved as ${label}.`,
    notSaved: 'The file could not be saved. Try again.',
    retry: 'Try again',
    openPanel: 'Open the side panel',
  },
} as const;
