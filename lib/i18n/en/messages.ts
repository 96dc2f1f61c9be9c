import type { DocumentKind, PolicyLink } from '../../model.ts';
import { languageNamer } from '../count.ts';
import type { Explanation, KindWords, LinkNames, LinkPlaces } from '../words.ts';

const languageName = languageNamer('en-GB');

/** What a document looks like. */
export const kinds: KindWords = {
  'privacy-policy': 'a privacy policy',
  'cookie-policy': 'a cookie policy',
  terms: 'terms of service',
  'consent-banner': 'a consent notice, not the policy behind it',
  other: 'an ordinary page',
};

/** Why a page cannot be read, and what to do. */
export const unreadable = {
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

export const linkNames: LinkNames = {
  policy: 'named a privacy policy',
  privacy: 'named after privacy',
  cookies: 'named a cookie policy',
  address: 'its address speaks of privacy',
};

export const linkPlaces: LinkPlaces = {
  footer: 'in the footer',
  form: 'in a form',
  banner: 'in a banner',
  menu: 'in a menu',
  page: 'in the text',
};

/** The page is no policy. */
export const notAPolicy = {
  title: 'This is not a privacy policy',
  looksLike: (kind: DocumentKind) => `It looks like ${kinds[kind]}.`,
  open: 'Open its privacy policy',
  links: 'What this page links to',
  inNewTab: 'It opens in a new tab. Press the button there.',
  why: ({ name, place }: PolicyLink) =>
    [name && linkNames[name], place && linkPlaces[place]].filter(Boolean).join(', '),
  noLinks: 'No link to a privacy policy was found on this page. Look for "Privacy" at the bottom of the site.',
  readAnyway: 'Read it anyway',
};

/** The policy is in a language that the rules do not read. */
export const otherLanguage = {
  title: ({ language, kind }: { language: string; kind: DocumentKind }) =>
    `This ${kind === 'other' ? 'page' : 'policy'} is in ${languageName(language)}`,
  why: 'Policy Lights reads English so far. No lights are shown, as they would be guesses.',
  english: 'Open the English version',
  noEnglish: 'This page links no English version. Look for one on the site.',
};

/** A fault of ours. */
export const failed = {
  title: 'That did not work',
  why: 'Something went wrong while reading this page:',
  todo: 'Try again. If it fails again, reload the page first.',
};
