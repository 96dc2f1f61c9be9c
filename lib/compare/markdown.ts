import { dateOf } from '../diff/date-of.ts';
import type { LightSide } from '../diff/model.ts';
import { escapeMarkdown } from '../export/markdown.ts';
import type { Words } from '../i18n/words.ts';
import { lampOf } from '../present/lamp.ts';
import { type ComparedTopic, type Comparison, sortTopics, type TopicOrder } from './comparison.ts';
import { letterOf } from './letter.ts';

/** Policies side by side as Markdown: one table of all questions, then the quotes behind the answers. */
export function comparisonToMarkdown(given: Comparison, order: TopicOrder, words: Words): string {
  const { policies } = given;
  const topics = sortTopics(given, order);
  const differ = topics.filter(({ differs }) => differs).length;
  const heads = policies.map(
    (policy, at) =>
      `- **${letterOf(at)}:** ${escapeMarkdown(policy.name)}, ${dateOf(policy, words)}. ${words.overall[policy.overall.light]}: ${escapeMarkdown(policy.overall.verdict)}`,
  );
  const parts = [
    `# ${words.compare.title(policies.length)}`,
    heads.join('\n'),
    words.compare.differences(differ, topics.length),
    table(topics, policies.length, words),
    `## ${words.compare.quotes}`,
    ...topics.flatMap(quoteParts),
  ];
  return `${parts.join('\n\n')}\n`;
}

function table(topics: readonly ComparedTopic[], policies: number, words: Words): string {
  const letters = Array.from({ length: policies }, (_, at) => letterOf(at));
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    row([words.compare.question, ...letters]),
    row(['---', ...letters.map(() => '---')]),
    ...topics.map(({ question, answers }) =>
      row([escapeMarkdown(question), ...answers.map((side) => cell(side, words))]),
    ),
  ].join('\n');
}

function cell(side: LightSide, words: Words): string {
  return `**${words.lamps[lampOf(side)].word}.** ${escapeMarkdown(side.summary)}`;
}

function quoteParts({ question, answers }: ComparedTopic): string[] {
  const quotes = answers.flatMap(({ evidence }, at) =>
    evidence.map(({ quote, section }) => {
      const place = section === '' ? letterOf(at) : `${letterOf(at)}, ${escapeMarkdown(section)}`;
      return `> ${escapeMarkdown(quote)}\n>\n> ${place}`;
    }),
  );
  return quotes.length === 0 ? [] : [`### ${escapeMarkdown(question)}`, ...quotes];
}
