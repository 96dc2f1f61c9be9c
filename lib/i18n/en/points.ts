/** A point in plain words: what the policy says, and what decides how bad that is for the person ('' where nothing does). */
export type Point = readonly [says: string, decides: string];

/** What stands first in the popup: for each answer that is red or yellow, the point of it. */
export const points = {
  collection: {
    ordinary: ['Collects account, contact, payment and usage data', ''],
    sensitive: ['Collects data that can hurt you', 'such as health, exact location or private messages'],
  },
  sources: {
    limited: ['Gets data about you from others', 'from sign-in services, partners or people you know'],
    brokers: ['Gets data about you from data brokers or advertisers', ''],
  },
  tracking: {
    refusable: ['Tracks you', 'unless you refuse'],
    unavoidable: ['Tracks you', 'and gives no way out'],
  },
  advertising: {
    'opt-out': ['Uses your data for targeted ads', 'unless you stop it'],
    yes: ['Uses your data for targeted ads', 'and gives no way to stop it'],
  },
  marketing: {
    'opt-out': ['Sends you marketing', 'unless you unsubscribe'],
    yes: ['Sends you marketing', 'and gives no way to stop it'],
  },
  automation: {
    'opt-out': ['Trains AI with your data, or lets machines decide', 'unless you refuse or ask for a person'],
    yes: ['Trains AI with your data, or lets machines decide', 'and gives no way out'],
  },
  sale: {
    'opt-out': ['Sells or "shares" your data, as the law calls it', 'unless you opt out'],
    yes: ['Sells, rents or trades your data', 'and gives no way to refuse'],
  },
  sharing: {
    limited: ['Shares your data with affiliates, partners or others', 'with an opt-out or limits on their use'],
    broad: ['Shares your data with others for their own purposes', 'without asking you'],
  },
  government: {
    discretion: ['Hands data to authorities', 'also when it believes that this is needed'],
    voluntary: ['Hands data to authorities', 'on mere request, or whenever it sees fit'],
  },
  merger: {
    'same-terms': [
      'Your data goes to a buyer of the company',
      'who is bound by this policy, or you are told afterwards',
    ],
    asset: ['Your data goes to a buyer of the company', 'and nothing is promised'],
  },
  access: {
    partial: ['You can see or correct your data', 'but only a part of it, or only in some places'],
    no: ['You cannot see or correct your data', ''],
  },
  deletion: {
    partial: ['You can delete your data', 'but some of it is kept, or only some people can'],
    no: ['You cannot delete your data', 'or it is kept after you ask'],
  },
  retention: {
    vague: ['Keeps your data', 'as long as it finds necessary'],
    indefinite: ['Keeps your data', 'without end'],
  },
  signals: {
    unclear: ['Mentions Do Not Track signals', 'without saying clearly that it follows them'],
    ignored: ['Ignores Do Not Track signals', ''],
  },
  security: {
    generic: ['Promises security', 'but names one measure at most'],
    none: ['Names no security measure', 'and only says that nothing is safe'],
  },
  breach: {
    'if-required': ['Tells you of a data breach', 'only where the law demands it'],
    no: ['Need not tell you of a data breach', ''],
  },
  transfers: {
    vague: ['Sends your data abroad', 'and names no valid safeguard'],
    unprotected: ['Sends your data abroad', 'and names no safeguard'],
  },
  children: {
    partial: ['Mentions children', 'but promises no removal or no consent of a parent'],
    collects: ["Collects children's data", 'without the consent of a parent'],
  },
  changes: {
    posted: ['Posts changes of this policy on its site', 'without telling you'],
    silent: ['May change this policy', 'without telling you'],
  },
  redress: {
    contact: ['Names a contact for complaints', 'but nobody independent'],
    barred: ['Takes your way to court', 'by arbitration or a waiver'],
  },
} satisfies Record<string, Record<string, Point>>;

/** The words around the points. */
export const pointWords = {
  heading: { worst: 'What to know first', none: 'Nothing here speaks against you' },
  none: 'Of the questions that it answers, none has a red or a yellow light.',
  /** Regions to which a right is limited. */
  onlyIn: (regions: readonly string[]) => `only in ${regions.join(', ')}`,
};

/** What could not be read of the page. */
export const notRead = {
  heading: 'Not read',
  frames: (frames: number) =>
    frames === 1
      ? 'A frame of another site stands in this page. Browsers keep it from us.'
      : `${frames} frames of other sites stand in this page. Browsers keep them from us.`,
  stopped: 'The page is too long: its end was not read.',
  unloaded: 'The page may load more text: scroll through it or press its button for more, then read it again.',
  hint: 'The lights speak only of what was read.',
};
