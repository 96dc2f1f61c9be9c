import type { LightSide, Version } from '../diff/model.ts';
import type { ReadVersion } from '../diff/policy-diff.ts';
import { versionOf } from '../diff/version.ts';
import type { Light, Summary, Topic } from '../model.ts';

/** One question with the answer of each policy, in the order of the policies. */
export interface ComparedTopic {
  id: string;
  question: string;
  /** Whether any two policies answer differently. */
  differs: boolean;
  answers: LightSide[];
}

/** Two or more policies side by side. Its JSON is public. */
export interface Comparison {
  schema: 1;
  /** The rule set with which all were read. */
  rules: string;
  policies: Version[];
  topics: ComparedTopic[];
}

/** How the questions are ordered: as everywhere, by how far the answers lie apart, or by one policy's lights (its index). */
export type TopicOrder = 'question' | 'difference' | number;

const NOT_STATED: LightSide = { answer: 'not-stated', light: 'grey', summary: '', evidence: [] };

function answerOf(summary: Summary, id: string): LightSide {
  const topic = summary.topics.find((other) => other.id === id);
  if (!topic) return NOT_STATED;
  const { answer, light, summary: text, evidence } = topic;
  return { answer, light, summary: text, evidence };
}

function compared({ id, question }: Topic, policies: readonly ReadVersion[]): ComparedTopic {
  const answers = policies.map(({ summary }) => answerOf(summary, id));
  const [first] = answers;
  return { id, question, answers, differs: answers.some(({ answer }) => answer !== first?.answer) };
}

/**
 * Puts policies side by side, question by question.
 * @param policies two or more, in the order in which to show them
 * @throws Error for fewer than two, and where they were read with different rule sets
 */
export function comparison(policies: readonly ReadVersion[]): Comparison {
  const [first, second] = policies;
  if (!first || !second) throw new Error('Two policies are needed to compare.');
  const other = policies.find(({ rules }) => rules !== first.rules);
  if (other) {
    throw new Error(
      `${other.name} was read with other rules (${other.rules}, not ${first.rules}). Read it anew first.`,
    );
  }
  return {
    schema: 1,
    rules: first.rules,
    policies: policies.map(versionOf),
    topics: first.summary.topics.map((topic) => compared(topic, policies)),
  };
}

/** The worse a light, the higher; silence ranks between yellow and green: it is no promise, and no harm that is owned up to. */
const WEIGHT: Record<Light, number> = { red: 3, yellow: 2, grey: 1, green: 0 };

function apart({ differs, answers }: ComparedTopic): number {
  const weights = answers.map(({ light }) => WEIGHT[light]);
  return Math.max(...weights) - Math.min(...weights) + (differs ? 0.5 : 0);
}

/** The questions in another order; those of equal rank stay in their own. The comparison itself is left as it is. */
export function sortTopics({ topics }: Comparison, order: TopicOrder): ComparedTopic[] {
  if (order === 'question') return [...topics];
  if (order === 'difference') return topics.toSorted((a, b) => apart(b) - apart(a));
  const weightOf = ({ answers }: ComparedTopic) => WEIGHT[answers[order]?.light ?? 'grey'];
  return topics.toSorted((a, b) => weightOf(b) - weightOf(a));
}
