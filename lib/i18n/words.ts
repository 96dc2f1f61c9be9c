import type { Condition, DocumentKind, Light, PolicyLink } from '../model.ts';
import type { answers } from './en/answers.ts';
import type { en } from './en.ts';

/** Every text of the surfaces in one language. The English catalogue is the pattern: another one cannot leave a key out. */
export type Words = typeof en;

/** A light as shown: `unsure` is grey in the data, but drawn and named apart from "not said". */
export type Lamp = Light | 'unsure';

/** A message that explains why nothing is shown, and what the person can do. */
export interface Explanation {
  title: string;
  why: string;
  todo: string;
}

/** Why a page cannot be read. */
export type UnreadableReason = keyof Words['unreadable'];

/** The words for a light: short on a badge, long as a headline, small behind a number. */
export type LampWords = Record<Lamp, { word: string; heading: string; count: string }>;

/** Texts that have one entry for each value of the data. */
export type OverallWords = Record<Light, string>;
export type ConditionWords = Record<Condition, string>;
export type KindWords = Record<DocumentKind, string>;
export type LinkNames = Record<NonNullable<PolicyLink['name']>, string>;
export type LinkPlaces = Record<NonNullable<PolicyLink['place']>, string>;

type Answers = typeof answers;

/** The id of one of the twenty topics. */
export type TopicId = keyof Answers;

/** What the rules say in English, in another language: each question, and the sentence for each answer. */
export interface Translation {
  topics: { [Id in TopicId]: { question: string; answers: Record<keyof Answers[Id], string> } };
  notStated: string;
  unsure: string;
}
