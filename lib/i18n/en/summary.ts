import { joiner } from '../count.ts';

const join = joiner('en-GB');

/** What a topic is called inside a sentence. */
const names = {
  collection: 'what is collected',
  sources: 'data from others',
  tracking: 'tracking',
  advertising: 'targeted ads',
  marketing: 'marketing',
  automation: 'AI and automatic decisions',
  sale: 'the sale of data',
  sharing: 'sharing',
  government: 'authorities',
  merger: 'a sale of the company',
  access: 'access',
  deletion: 'deletion',
  retention: 'storage time',
  signals: 'Do Not Track',
  security: 'security',
  breach: 'breach notice',
  transfers: 'transfers abroad',
  children: 'children',
  changes: 'policy changes',
  redress: 'complaints',
};

/** The overall light in one sentence. */
export const verdict = {
  names,
  /** @param more how many topics are not named */
  list: (named: string[], more: number) => join(more > 0 ? [...named, `${more} more`] : named),
  open: (open: number, all: number) => `It leaves ${open} of ${all} questions open.`,
  tooLittle: 'It says too little to judge.',
  serious: (topics: string) => `Serious on ${topics}.`,
  watch: (topics: string) => `Nothing serious; watch ${topics}.`,
  good: 'Good on every question that it answers.',
};

const matters = {
  ai: 'AI training',
  sale: 'the sale of your data',
  ads: 'targeted ads',
  analytics: 'analytics',
  marketing: 'marketing',
};

/** What the person can do. `place`: a mail address to write to, or a site's host to go to. */
export const actions = {
  matters,
  'opt-out': {
    write: (place: string, matter?: string) => `${matter ? `Opt out of ${matter}` : 'Opt out'}: ask ${place}`,
    go: (place: string, matter?: string) => `${matter ? `Opt out of ${matter}` : 'Opt out'} at ${place}`,
  },
  delete: {
    write: (place: string) => `Ask ${place} to delete your data`,
    go: (place: string) => `Delete your data at ${place}`,
  },
  access: {
    write: (place: string) => `Ask ${place} to show or correct your data`,
    go: (place: string) => `See or correct your data at ${place}`,
  },
  cookies: {
    write: (place: string) => `Ask ${place} about cookies`,
    go: (place: string) => `Choose your cookies at ${place}`,
  },
  complain: { write: (place: string) => `Complain to ${place}`, go: (place: string) => `Complain to ${place}` },
  contact: {
    write: (place: string) => `Ask ${place} about your privacy`,
    go: (place: string) => `Ask ${place} about your privacy`,
  },
};
