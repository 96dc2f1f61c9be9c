import type { Words } from './words.ts';

/** The answers of one topic: what each means in one plain sentence, and its light; green first, red last. */
export type AnswerTexts = Record<string, { light: 'green' | 'yellow' | 'red'; means: string }>;

/** Makes the text of an answer. The light is part of the type: a translation cannot change it. */
export const green = (means: string): { light: 'green'; means: string } => ({ light: 'green', means });
export const yellow = (means: string): { light: 'yellow'; means: string } => ({ light: 'yellow', means });
export const red = (means: string): { light: 'red'; means: string } => ({ light: 'red', means });

/** The answers of a topic; {} for an id that is none. */
export function answersOf(topic: string, words: Words): AnswerTexts {
  return (words.answers as Record<string, AnswerTexts>)[topic] ?? {};
}

/** Says in one plain sentence why a topic has its colour. An unknown answer gives the text for `unsure`. */
export function whyThisColour(topic: string, answer: string, words: Words): string {
  const grey = answer === 'not-stated' ? words.greyAnswers['not-stated'] : words.greyAnswers.unsure;
  return answersOf(topic, words)[answer]?.means ?? grey;
}

/** The twenty topics in the five groups in which the side panel shows them. */
export const topicGroups = [
  { id: 'take', topics: ['collection', 'sources', 'tracking'] },
  { id: 'use', topics: ['advertising', 'marketing', 'automation'] },
  { id: 'others', topics: ['sale', 'sharing', 'government', 'merger', 'transfers'] },
  { id: 'control', topics: ['access', 'deletion', 'retention', 'signals'] },
  { id: 'duties', topics: ['security', 'breach', 'children', 'changes', 'redress'] },
] as const satisfies readonly { id: string; topics: readonly string[] }[];
