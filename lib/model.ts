/**
 * The words of the domain, on one page. Types only: this file imports nothing.
 *
 * Data flows one way: page → blocks → sentences → practices → topics → summary → surfaces.
 * Every offset in this project counts UTF-16 code units.
 */

/** What a block of the page is. */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'cell';

/** A link inside a block: the run of the block's text that is linked, and where it leads. */
export interface Link {
  start: number;
  end: number;
  /** Absolute URL where the page's own URL is known, else as written. Untrusted: check the scheme before use. */
  href: string;
}

/** One run of text that the page shows as a unit. `text` has single spaces, no line breaks, no space at the ends. */
export interface Block {
  kind: BlockKind;
  /** Heading: 1–6. Item: depth of its list, from 1. Cell: its column, from 1. Absent for a paragraph. */
  level?: number;
  text: string;
  links?: Link[];
  /** Cell: the row of its table, from 1 (headers included), so that a row can be read as one. */
  row?: number;
  /** Cell: the text of its column's header, where the table has one. */
  header?: string;
  /** The page of the PDF file on which it begins, from 1. */
  page?: number;
  /** The name of the page that it was read from, where the policy is spread over several. */
  part?: string;
}

/** How much of the page was read; what was left out, and why (`navigation`, `footer`, `banner`, `hidden`, ...). */
export interface Coverage {
  blocksRead: number;
  blocksLeftOut: number;
  /** Frames of other origins, which the browser does not let us read. */
  framesUnread: number;
  reasons: Record<string, number>;
  /** The page was too large to be read to its end; what stands behind is not counted here. */
  stopped?: true;
  /** The page may hold more text, which it loads as one scrolls or presses a button there. */
  unloaded?: true;
}

/** A link of the page that looks as if it led to a privacy policy, best first. */
export interface PolicyLink {
  href: string;
  text: string;
  /** What speaks for it: its text names a policy, or privacy, or cookies; or only its address does. */
  name?: 'policy' | 'privacy' | 'cookies' | 'address';
  /** Where it stands. */
  place?: 'footer' | 'form' | 'banner' | 'menu' | 'page';
}

/** A page of a policy that is spread over several pages of one site. */
export interface PolicyPart {
  href: string;
  /** What its link says. */
  text: string;
}

/** A page as read: data, never markup. */
export interface Page {
  /** null for a file. */
  url: string | null;
  title: string;
  /** BCP 47, told from the text, with the region as the page declares it; '' where unknown. */
  language: string;
  blocks: Block[];
  coverage: Coverage;
  /** Links outside the policy's text that look like privacy policies, best first. */
  policyLinks: PolicyLink[];
  /** The pages over which the policy is spread, in order, this one included; absent where it stands on one. */
  parts?: PolicyPart[];
  /** The same page in English, where the page is in another language and links one. */
  english?: PolicyLink;
}

/** A sentence of a block: `blocks[block].text.slice(start, end) === text`. */
export interface Sentence {
  text: string;
  block: number;
  start: number;
  end: number;
  kind: BlockKind;
  /** The headings above it, outermost first. */
  section: string[];
  /** For an item or a cell: the sentence that introduces the list ("We do not share your data with:"), outermost first. */
  leadIn: Sentence[];
  /** The run-in heading of its block ("Business transfers: …"), '' where there is none. */
  label: string;
  /** The page of its PDF file, from 1. */
  page?: number;
  /** The name of its page, where the policy is spread over several. */
  part?: string;
}

export const CATEGORIES = [
  'First Party Collection/Use',
  'Third Party Sharing/Collection',
  'User Choice/Control',
  'User Access, Edit and Deletion',
  'Data Retention',
  'Data Security',
  'Policy Change',
  'Do Not Track',
  'International and Specific Audiences',
  'Other',
] as const;

/** An OPP-115 category: what one passage is about. */
export type Category = (typeof CATEGORIES)[number];

/** OPP-115 attributes: one value, or several where the passage supports several. */
export type Attributes = Record<string, string | string[]>;

/** Under which condition a statement holds. */
export type Condition =
  | 'consent'
  | 'opt-out'
  | 'legal'
  | 'emergency'
  | 'aggregated'
  | 'children'
  | 'business-customers';

/** The exact words that show something, with their place. `blocks[block].text.slice(start, end) === quote`. */
export interface Evidence {
  quote: string;
  /** "Heading › Subheading"; '' at the top of the page. */
  section: string;
  block: number;
  start: number;
  end: number;
}

/** What one passage says, in the OPP-115 scheme. */
export interface Practice {
  category: Category;
  attributes: Attributes;
  rule: string;
  evidence: Evidence;
}

/** Evidence for a topic's answer. */
export interface TopicEvidence extends Evidence {
  rule: string;
  conditions: Condition[];
  regions: string[];
}

export type Light = 'green' | 'yellow' | 'red' | 'grey';

/** One of the twenty questions, answered for this policy. */
export interface Topic {
  id: string;
  question: string;
  /** An answer id of the topic, or `not-stated`, or `unsure`. */
  answer: string;
  light: Light;
  /** The answer in one plain sentence. */
  summary: string;
  conflicting: boolean;
  evidence: TopicEvidence[];
}

export type DocumentKind = 'privacy-policy' | 'cookie-policy' | 'terms' | 'consent-banner' | 'other';

/** A legal scheme, body or piece of software that the text relies on and that is no more. */
export interface Obsolete {
  term: string;
  /** ISO date on which it ended. */
  since: string;
  quote: string;
}

export interface DocumentFacts {
  url: string | null;
  title: string;
  language: string;
  /** ISO date stated in the text, or null. */
  lastUpdated: string | null;
  words: number;
  sentences: number;
  readingMinutes: number;
  readingEase: number;
  obsolete: Obsolete[];
  kind: DocumentKind;
  /** 0 to 1: how sure `kind` is. */
  confidence: number;
  coverage: Coverage;
}

export interface Overall {
  light: Light;
  /** 0 (worst) to 100; null when nothing is stated. */
  score: number | null;
  verdict: string;
}

/** A paragraph with its main topics, as a trained reader would file it. */
export interface Segment {
  section: string;
  blocks: [first: number, last: number];
  categories: string[];
}

export type ActionKind = 'opt-out' | 'delete' | 'access' | 'complain' | 'contact' | 'cookies';

/** Something that the person can do, with where to do it. */
export interface Action {
  kind: ActionKind;
  label: string;
  /** `mailto:`, `https:` or `http:` only. */
  href: string;
  quote: string;
}

/** The object that every surface shows; its JSON is the public contract. */
export interface Summary {
  schema: 1;
  document: DocumentFacts;
  overall: Overall;
  topics: Topic[];
  segments: Segment[];
  actions: Action[];
  practices: Practice[];
}
