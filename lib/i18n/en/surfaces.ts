import { counter } from '../count.ts';
import type { ConditionWords, LampWords, OverallWords } from '../words.ts';

const count = counter('en-GB');

/** The words for each light. */
export const lamps: LampWords = {
  red: { word: 'Serious', heading: 'Serious', count: 'serious' },
  yellow: { word: 'To watch', heading: 'To watch', count: 'to watch' },
  green: { word: 'Good', heading: 'Good', count: 'good' },
  unsure: { word: 'Unclear', heading: 'Unclear, read these sentences', count: 'unclear' },
  grey: { word: 'Not said', heading: 'Not said', count: 'not said' },
};

/** The headline of the whole policy. */
export const overall: OverallWords = {
  green: 'Mostly good for you',
  yellow: 'Some things to watch',
  red: 'Serious concerns',
  grey: 'Too little to judge',
};

/** Under which condition a passage holds. */
export const conditions: ConditionWords = {
  consent: 'only with your consent',
  'opt-out': 'unless you opt out',
  legal: 'when the law asks for it',
  emergency: 'in an emergency',
  aggregated: 'only combined or anonymous data',
  children: 'about children',
  'business-customers': 'for business customers',
};

/** While the page is read. */
export const reading = {
  title: 'Reading this page',
  detail: 'This happens on your computer. Nothing is sent anywhere.',
};

/** The lights, in popup and panel. */
export const ready = {
  announce: (headline: string, counts: string) => `Done. ${headline}. ${counts}.`,
  nothing: 'Nothing here.',
  notSaidHint: 'The policy does not answer these questions. Silence is not a promise.',
  unclearHint: 'These passages touch the question but do not settle it.',
  privacy: 'Read on your computer. A machine reading, not legal advice.',
  conflicting: 'Contradicts itself',
  conflictingHint: 'Two passages do not agree. The one that is worse for you counts.',
};

/** Another text than the page. */
export const dropZone = {
  title: 'Read another text',
  how: 'Drop a file here, or paste the text of a policy: PDF, HTML, Markdown or plain text. It stays on your computer.',
  choose: 'Choose a file',
};

/** How often a light was right. */
export const howSure = {
  title: 'How sure?',
  policies: (right: number, all: number) =>
    `On ${all} whole policies that people had read, this light was right ${right} times.`,
  texts: (right: number, all: number) => `On ${all} short texts made to mislead, this answer was right ${right} times.`,
  caution: 'The rules were written with these texts in view. Expect less on a new policy, and read the sentences.',
};

/** The side panel. */
export const panel = {
  filter: 'Show only',
  search: 'Search questions and quotes',
  results: (shown: number, all: number) => `${count(shown, { one: 'question', other: 'questions' })} of ${all} shown`,
  noResults: 'No question fits. Clear the search or choose other lights.',
  clear: 'Show all',
  why: 'Why this colour',
  /** Before the line of the specification for an answer. */
  criterion: 'What a policy has to say for this answer',
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
  groups: {
    take: 'Data they take',
    use: 'What they do with it',
    others: 'Who gets it',
    control: 'Your control',
    duties: 'Safety and duties',
  },
};

/** The buttons, and what they answer. */
export const buttons = {
  details: 'See the evidence',
  export: 'Export',
  copy: 'Copy to clipboard',
  copied: 'Copied.',
  notCopied: 'The browser did not allow the copy. Export a file instead.',
  copyMarkdown: 'Copy as Markdown',
  working: (label: string) => `${label}: one moment …`,
  saved: (label: string) => `Saved as ${label}. If it is missing, the list of downloads says why.`,
  notSaved: (why: string) => `The file could not be made (${why}). Try again, or choose another format.`,
  retry: 'Try again',
  openPanel: 'Open the side panel',
};

/** What a format is called in the export menu. */
export const formats = {
  markdown: 'Markdown',
  html: 'Web page (HTML)',
  text: 'Plain text',
  csv: 'Table of answers (CSV)',
  'csv-practices': 'Table of practices (CSV)',
  json: 'Data (JSON)',
  jsonld: 'Linked data (JSON-LD)',
  svg: 'Picture (SVG)',
  png: 'Picture (PNG)',
};
