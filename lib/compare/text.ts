import { dateOf } from '../diff/date-of.ts';
import { compare as words } from '../i18n/en/changes.ts';
import { en } from '../i18n/en.ts';
import { harmless } from '../present/harmless.ts';
import { lampOf } from '../present/lamp.ts';
import { type ComparedTopic, type Comparison, sortTopics, type TopicOrder } from './comparison.ts';
import { letterOf } from './letter.ts';

/** Policies side by side as plain text: each has a letter, by which its answers are told. */
export function comparisonToText(given: Comparison, order: TopicOrder): string {
  const { policies, topics } = given;
  const heads = policies.map(
    (policy, at) =>
      `  ${letterOf(at)}  ${harmless(policy.name)}, ${dateOf(policy)} [${en.overall[policy.overall.light]}] ${harmless(policy.overall.verdict)}`,
  );
  const differ = topics.filter(({ differs }) => differs).length;
  const parts = [
    [words.title(policies.length), ...heads].join('\n'),
    words.differences(differ, topics.length),
    ...sortTopics(given, order).map(topicLines),
  ];
  return `${parts.join('\n\n')}\n`;
}

function topicLines({ question, differs, answers }: ComparedTopic): string {
  const lines = answers.map(
    (side, at) => `  ${letterOf(at)}  [${en.lamps[lampOf(side)].word}] ${harmless(side.summary)}`,
  );
  return [`${harmless(question)}${differs ? ` ${words.differs}` : ''}`, ...lines].join('\n');
}
