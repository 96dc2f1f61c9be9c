import type { Attributes, Category, Condition, Light } from '../model.ts';

/**
 * The rules as the engine uses them: word classes expanded and numbered, patterns turned into numbers.
 * Made from the YAML files by `compile.ts`; `pack.ts` puts it into the build.
 */
export interface RuleSet {
  /** Changes whenever a rule, a class or a topic changes. */
  version: string;
  /** Normal word → the symbols that it stands for. A symbol is a word class, one form of it, or a word of a pattern. */
  words: Record<string, number[]>;
  /** First word → longer entries: their other words and their symbols. */
  phrases: Record<string, Phrase[]>;
  /** Symbols that the engine itself asks for, by class name. */
  named: Record<string, number>;
  rules: Rule[];
  topics: TopicDefinition[];
  attributes: AttributeRule[];
}

/** A value of an attribute, and the patterns that show it in a practice of the category. */
export interface AttributeRule {
  category: Category;
  attribute: string;
  value: string;
  match: Pattern[];
}

export type Phrase = [rest: string[], symbols: number[]];

export interface Pattern {
  /** Its elements, see `pattern-code.ts`. */
  code: number[];
  /** Sets of symbols, each led by its size: of each set one is in every text that matches. The rarest set comes first. */
  required: number[];
}

export type Actor = 'we' | 'third' | 'you';

/** What is the same in a rule as written and as compiled. */
export interface RuleHead {
  id: string;
  category: Category | null;
  attributes: Attributes;
  /** `topic.finding` names; see the `decide` tables of the topics. */
  shows: string[];
  /** Under a condition (or in a named region) the rule shows these findings instead. */
  with: Partial<Record<Condition | 'region', string[]>>;
  /** The condition that a match gives to its sentence. */
  gives: Condition | 'region' | null;
  /** A condition that also holds for the sentence before. */
  reachesBack: boolean;
  /** A region or kind of passage that holds for the whole section. */
  reachesSection: boolean;
  /** Kinds of passages (`region`, `children`) in which its findings count in full, as if they stood in the main part. */
  countsIn: string[];
  /** The kind of passage that a match under these headings belongs to ('' for an ordinary rule). */
  scope: string;
  /**
   * Whether the rule counts when paragraphs are filed under their main topics. The rules of the topics do not, as they read
   * for an answer, not for what a paragraph is about; `only`: it counts there, and makes no practice.
   */
  files: 'yes' | 'no' | 'only';
  /** Whether the rule reads sentences, or headings (what a section announces; no practice). */
  reads: 'sentence' | 'heading';
  polarity: 'yes' | 'no' | 'any';
  actor: Actor | 'not-you' | 'reader' | 'any';
}

/** The keys of a rule that hold patterns; `README.md` says what each is for. */
export const PATTERN_KEYS = ['match', 'unless', 'unlessInside', 'needs', 'under', 'notUnder', 'after', 'near'] as const;
export type PatternKey = (typeof PATTERN_KEYS)[number];

/** A rule as the engine applies it. */
export interface Rule extends RuleHead, Record<PatternKey, Pattern[]> {}

export interface Decision {
  answer: string;
  when: string[];
  unless: string[];
  of: string[];
  atLeast: number;
  /** Findings shown as evidence beside those of `when` and `of`. */
  also: string[];
}

export interface TopicDefinition {
  id: string;
  question: string;
  answers: Record<string, { light: Light; summary: string }>;
  decide: Decision[];
  /** Pairs of findings that cannot both be true. */
  conflicts: [string, string][];
}

/** A YAML file of the rule set, by its path below `lib/rules`. */
export interface RuleFile {
  name: string;
  text: string;
}
