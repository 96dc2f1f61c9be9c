import type { Lamp, Words } from '../i18n/words.ts';
import type { Action, Summary, Topic, TopicEvidence } from '../model.ts';
import { countsInWords, LAMP_ORDER, topicsByLamp } from '../present/arrange.ts';
import { facts } from '../present/facts.ts';
import { harmless } from '../present/harmless.ts';
import { inLanguage } from '../present/in-language.ts';
import { isPolicy } from '../present/is-policy.ts';
import { safeLink } from '../present/safe-link.ts';
import type { Exported } from './proof.ts';
import { proofFacts } from './proof-facts.ts';

export interface TextOptions {
  /** In which language to write. */
  words: Words;
  /** ISO date from which the age of the document is told; null to leave the age out. */
  today: string | null;
  /** True to colour the lights with ANSI escapes, for a terminal. */
  colours: boolean;
}

const ANSI: Record<Lamp, number> = { red: 31, yellow: 33, green: 32, unsure: 35, grey: 90 };

type Paint = (lamp: Lamp, text: string) => string;

/** The summary as plain text with every quote and the proof, for mail, the command line and the clipboard. The lights are words, so it needs no colour. */
export function toText(exported: Exported, { today, colours, words }: TextOptions): string {
  const summary = inLanguage(exported.summary, words);
  const known = [...facts(summary, today, words), ...proofFacts(exported, words)];
  const paint: Paint = (lamp, text) => (colours ? `\u001b[1;${ANSI[lamp]}m${text}\u001b[0m` : text);
  const groups = topicsByLamp(summary.topics);
  const parts = [
    head(summary, paint, words),
    ...LAMP_ORDER.flatMap((lamp) => (groups[lamp].length === 0 ? [] : [group(lamp, groups[lamp], paint, words)])),
    actions(summary.actions, words),
    [words.facts.title, ...known.map(({ label, value }) => `  ${label}: ${harmless(value)}`)].join('\n'),
    words.ready.privacy,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function head(summary: Summary, paint: Paint, words: Words): string {
  const { document, overall } = summary;
  const lines = [document.title, document.url ?? ''].filter((line) => line !== '').map(harmless);
  if (!isPolicy(document.kind)) lines.push(`${words.notAPolicy.title}. ${words.notAPolicy.looksLike(document.kind)}`);
  lines.push(
    '',
    `${paint(overall.light, `[${words.overall[overall.light]}]`)} ${harmless(overall.verdict)}`,
    countsInWords(summary, words),
  );
  return lines.join('\n').trimStart();
}

function group(lamp: Lamp, topics: Topic[], paint: Paint, words: Words): string {
  const lines = topics.flatMap((topic) =>
    lamp === 'grey' ? [`  ${harmless(topic.question)}`] : topicLines(topic, words),
  );
  return [paint(lamp, words.lamps[lamp].heading), ...lines].join('\n');
}

function topicLines(topic: Topic, words: Words): string[] {
  return [
    `  ${harmless(topic.question)}`,
    `    ${harmless(topic.summary)}${topic.conflicting ? ` ${words.ready.conflicting}.` : ''}`,
    ...topic.evidence.map((evidence) => quoteLine(evidence, words)),
  ];
}

function quoteLine({ quote, section, conditions, regions }: TopicEvidence, words: Words): string {
  const limits = [...conditions.map((condition) => words.conditions[condition]), ...regions].join(', ');
  const place = [section, limits]
    .filter((part) => part !== '')
    .map(harmless)
    .join('; ');
  return `      "${harmless(quote)}"${place === '' ? '' : ` (${place})`}`;
}

function actions(list: Action[], words: Words): string {
  const lines = list.flatMap(({ label, href }) => {
    const safe = safeLink(href);
    return safe === null ? [] : [`  ${harmless(label)}: ${harmless(safe)}`];
  });
  return lines.length === 0 ? '' : [words.panel.todo, ...lines].join('\n');
}
