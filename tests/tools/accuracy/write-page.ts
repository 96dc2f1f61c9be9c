import type { TopicDefinition } from '../../../lib/rules/rule-set.ts';
import type { ChallengeScore } from './score-challenge.ts';
import type { SegmentScore } from './score-segments.ts';
import type { TopicScore } from './score-topics.ts';
import { f1, precision, recall, type Share } from './tally.ts';

/** All scores of one run; each set by its name. */
export interface Scores {
  topics: Map<string, TopicScore>;
  challenges: Map<string, ChallengeScore>;
  segments: Map<string, SegmentScore>;
}

const percent = ({ right, all }: Share) => (all === 0 ? '–' : `${((100 * right) / all).toFixed(1)} %`);
const figure = (value: number) => value.toFixed(3);
const table = (head: string[], rows: string[][]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

function lightsPart(scores: Scores['topics']): string {
  const rows = [...scores].map(([name, s]) => [
    name,
    `${s.policies}`,
    percent(s.lights),
    percent(s.answers),
    percent(s.colours),
    percent(s.evidence),
    `${s.reversals}`,
    `${s.unsure}`,
  ]);
  return table(
    ['set', 'policies', 'lights right', 'answers right', 'colours right', 'evidence', 'reversals', 'unsure'],
    rows,
  );
}

function topicPart(scores: Scores, topics: readonly TopicDefinition[]): string {
  const sets: [string, (topic: string) => Share | undefined][] = [
    ...[...scores.topics].map(([name, s]): [string, (topic: string) => Share | undefined] => [
      name,
      (topic) => s.perTopic.get(topic),
    ]),
    ...[...scores.challenges].map(([name, s]): [string, (topic: string) => Share | undefined] => [
      name,
      (topic) => s.perTopic.get(topic),
    ]),
  ];
  const rows = topics.map(({ id, question }) => [
    question,
    ...sets.map(([, of]) => {
      const share = of(id);
      return share ? `${share.right} of ${share.all}` : '–';
    }),
  ]);
  return table(['question', ...sets.map(([name]) => name)], rows);
}

function challengePart(scores: Scores['challenges']): string {
  const rows = [...scores].map(([name, s]) => {
    const levels = ['1', '2', '3'].map((level) => percent(s.perDifficulty.get(level) ?? { right: 0, all: 0 }));
    return [name, `${s.all.all}`, percent(s.all), ...levels, percent(s.pairs), `${s.reversals}`, `${s.unsure}`];
  });
  return table(['set', 'texts', 'right', 'easy', 'middling', 'hard', 'pairs right', 'reversals', 'unsure'], rows);
}

function phenomenaPart(scores: Scores['challenges']): string {
  return [...scores]
    .map(
      ([name, s]) =>
        `${name}: ${[...s.perPhenomenon].map(([what, share]) => `${what} ${share.right}/${share.all}`).join(' · ')}`,
    )
    .join('\n\n');
}

function segmentPart(name: string, s: SegmentScore): string {
  const classes = [...s.classes].map(([category, t]) => [
    category,
    figure(precision(t)),
    figure(recall(t)),
    figure(f1(t)),
    `${t.tp + t.fn}`,
  ]);
  const values = [...s.attributes].map(([attribute, t]) => [
    attribute,
    figure(precision(t)),
    figure(recall(t)),
    figure(f1(t)),
    `${t.tp + t.fn}`,
  ]);
  return [
    `### ${name}: ${s.policies} policies, ${s.segments} segments`,
    `Micro-F1 over the nine practice categories ${figure(s.micro9)}, macro-F1 ${figure(s.macro9)}, micro-F1 over all twelve classes ${figure(s.micro12)}, attribute values ${figure(s.attributeF1)}.`,
    table(['category', 'precision', 'recall', 'F1', 'in the set'], classes),
    table(['attribute', 'precision', 'recall', 'F1', 'values'], values),
  ].join('\n\n');
}

function failuresPart(scores: Scores['topics']): string {
  const rows = [...scores].flatMap(([name, s]) =>
    s.misses.map((miss) => [name, miss.policy, miss.topic, miss.wanted, miss.shown]),
  );
  return rows.length === 0 ? 'None.' : table(['set', 'policy', 'topic', 'a reader says', 'the tool says'], rows);
}

/** The accuracy page: what was measured, on what, and where it fails. Markdown. */
export function writePage(scores: Scores, topics: readonly TopicDefinition[], version: string): string {
  return `${[
    '# How often it is right',
    `This page is written by \`npm run accuracy\`; do not edit it. Rule set ${version}.`,
    'The tool has no trained weights: it is a set of rules that anybody can read. These figures are of texts that the rules were written with in view. Expect less on a policy that nobody here has seen.',
    '## Lights of whole policies',
    'Readers answered the twenty questions for each policy. "Colours right" counts only the lights that the tool dared to show. A reversal is a green where a reader says red, or a red where a reader says green. "Evidence" is how often a quote shown is one that the readers chose, too.',
    lightsPart(scores.topics),
    '## Short texts made to mislead',
    'Each text has one question; many come in pairs in which a few words turn the answer. "Unsure" and "not stated" where a reader sees an answer count as wrong.',
    challengePart(scores.challenges),
    phenomenaPart(scores.challenges),
    '## By question',
    topicPart(scores, topics),
    '## Labels of passages',
    'Passages of the OPP-115 corpus, against what at least two of three trained annotators chose. One annotator against the majority reaches about 0.89.',
    ...[...scores.segments].map(([name, score]) => segmentPart(name, score)),
    '## Where it fails',
    'Every light of the whole policies that differs from the readers’ answer:',
    failuresPart(scores.topics),
  ].join('\n\n')}\n`;
}
