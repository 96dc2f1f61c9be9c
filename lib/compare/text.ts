import { dateOf } from '../diff/date-of.ts';
import type { Words } from '../i18n/words.ts';
import { harmless } from '../present/harmless.ts';
import { lampOf } from '../present/lamp.ts';
import { type ComparedTopic, type Comparison, sortTopics, type TopicOrder } from './comparison.ts';
import { letterOf } from './letter.ts';

/** Policies side by side as plain text: each has a letter, by which its answers are told. */
export function comparisonToText(given: Comparison, order: TopicOrder, words: Words): string {
  const { policies, topics } = given;
  const heads = policies.map(
    (policy, at) =>
      `  ${letterOf(at)}  ${harmless(policy.name)}, ${dateOf(policy, words)} [${words.overall[policy.overall.light]}] ${harmless(policy.overall.verdict)}`,
  );
  const differ = topics.filter(({ differs }) => differs).length;
  const parts = [
    [words.compare.title(policies.length), ...heads].join('\n'),
    words.compare.differences(differ, topics.length),
    ...sortTopics(given, order).map((topic) => topicLines(topic, words)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function topicLines({ question, differs, answers }: ComparedTopic, words: Words): string {
  const lines = answers.map(
    (side, at) => `  ${letterOf(at)}  [${words.lamps[lampOf(side)].word}] ${harmless(side.summary)}`,
  );
  return [`${harmless(question)}${differs ? ` ${words.compare.differs}` : ''}`, ...lines].join('\n');
}
