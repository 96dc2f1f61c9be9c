import type { Words } from '../i18n/words.ts';
import type { Summary, Topic } from '../model.ts';
import { overallLight } from '../overall/overall-light.ts';
import { type Care, careFor, type Preferences } from './preferences.ts';

/** By how much a question weighs more or less in the personal overall light. */
const FACTORS: Record<Care, number> = { top: 3, more: 2, normal: 1, less: 0.5, hidden: 0 };

/** A summary as a person wants it. */
export interface Personal {
  /** With the questions that are not hidden, those on top first, and the overall light weighed for the person. */
  summary: Summary;
  /** Whether anything differs from what everybody sees. */
  isPersonal: boolean;
  /** The questions that the person has put on top. */
  top: Topic[];
  /** How many questions are hidden. */
  hidden: number;
}

/**
 * Arranges a summary by what matters to a person and weighs its overall light anew. Lights of single questions, quotes
 * and everything else stay as they are. Without preferences it is the summary itself.
 * @param words the language of the verdict
 */
export function personalSummary(summary: Summary, preferences: Preferences, words: Words): Personal {
  const careOf = ({ id }: { id: string }) => careFor(preferences, id);
  if (summary.topics.every((topic) => careOf(topic) === 'normal'))
    return { summary, isPersonal: false, top: [], hidden: 0 };
  const seen = summary.topics.filter((topic) => careOf(topic) !== 'hidden');
  const top = seen.filter((topic) => careOf(topic) === 'top');
  const topics = [...top, ...seen.filter((topic) => careOf(topic) !== 'top')];
  const overall = overallLight(topics, words, (id) => FACTORS[careFor(preferences, id)]);
  return {
    summary: { ...summary, overall, topics },
    isPersonal: true,
    top,
    hidden: summary.topics.length - seen.length,
  };
}
