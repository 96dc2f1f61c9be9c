import { counter } from '../count.ts';

const count = counter('en-GB');

/** The parts of a page that can be left out, by the reader's own names for them. */
const parts = {
  navigation: 'navigation',
  header: 'header',
  footer: 'footer',
  form: 'form',
  banner: 'banner',
  aside: 'aside',
  breadcrumb: 'breadcrumb',
  language: 'language',
  share: 'share',
  comments: 'comments',
  related: 'related',
  advert: 'advert',
  control: 'control',
  hidden: 'hidden',
  outside: 'outside',
  links: 'links',
  contents: 'contents',
  note: 'note',
};

/** The plain facts of a document. */
export const facts = {
  title: 'About this document',
  updated: 'Last updated',
  noDate: 'no date given',
  future: 'in the future',
  length: 'Length',
  words: (words: number, sentences: number) =>
    `${count(words, { one: 'word', other: 'words' })} in ${count(sentences, { one: 'sentence', other: 'sentences' })}`,
  time: 'Reading time',
  minutes: (n: number) => count(n, { one: 'minute', other: 'minutes' }),
  wording: 'Wording',
  ease: { easy: 'easy', plain: 'plain English', fair: 'fairly hard', hard: 'hard', veryHard: 'very hard' },
  easeOf: (ease: string, score: number) => `${ease} (reading ease ${score} of 100)`,
  obsolete: 'Out of date',
  ended: (term: string, date: string) => `${term} (ended ${date})`,
  reliesOn: (terms: string) => `relies on ${terms}`,
  open: 'Left open',
  openOf: (open: number, all: number) => `${open} of ${count(all, { one: 'question', other: 'questions' })}`,
  score: 'Score',
  scoreOf: (score: number) => `${score} of 100, more is better for you`,
  coverage: 'How much was read',
  read: (n: number) => `${count(n, { one: 'passage', other: 'passages' })} read`,
  leftOut: (n: number, parts: string) => `${n.toLocaleString('en-GB')} left out${parts && ` (${parts})`}`,
  parts,
  frames: (n: number) => `${count(n, { one: 'frame', other: 'frames' })} of other sites not readable`,
  stopped: 'the page is too large to be read to its end',
  unloaded: 'the page may load more: scroll through it or press its button, then read it again',
};

/** What lets anybody check an export later. */
export const proof = {
  url: 'Address',
  readAt: 'Read',
  sha256: 'SHA-256 of the text read',
  rules: 'Rule set',
};

/** Headings of the exports. */
export const exports = { glance: 'At a glance', evidence: 'The sentences behind it' };
