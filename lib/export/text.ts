import { en, type Lamp } from '../i18n/en.ts';
import type { Action, Summary, Topic } from '../model.ts';
import { countsInWords, LAMP_ORDER, topicsByLamp } from '../present/arrange.ts';
import { facts } from '../present/facts.ts';
import { harmless } from '../present/harmless.ts';
import { isPolicy } from '../present/is-policy.ts';
import { safeLink } from '../present/safe-link.ts';

export interface TextOptions {
  /** ISO date from which the age of the document is told; null to leave the age out. */
  today: string | null;
  /** True to colour the lights with ANSI escapes, for a terminal. */
  colours: boolean;
}

const ANSI: Record<Lamp, number> = { red: 31, yellow: 33, green: 32, unsure: 35, grey: 90 };

type Paint = (lamp: Lamp, text: string) => string;

/** The summary as plain text, for the command line and the clipboard. The lights are words, so it needs no colour. */
export function toText(summary: Summary, { today, colours }: TextOptions): string {
  const paint: Paint = (lamp, text) => (colours ? `\u001b[1;${ANSI[lamp]}m${text}\u001b[0m` : text);
  const groups = topicsByLamp(summary.topics);
  const parts = [
    head(summary, paint),
    ...LAMP_ORDER.flatMap((lamp) => (groups[lamp].length === 0 ? [] : [group(lamp, groups[lamp], paint)])),
    actions(summary.actions),
    [en.facts.title, ...facts(summary, today).map(({ label, value }) => `  ${label}: ${harmless(value)}`)].join('\n'),
    en.ready.privacy,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function head(summary: Summary, paint: Paint): string {
  const { document, overall } = summary;
  const lines = [document.title, document.url ?? ''].filter((line) => line !== '').map(harmless);
  if (!isPolicy(document.kind)) lines.push(`${en.notAPolicy.title}. ${en.notAPolicy.looksLike(document.kind)}`);
  lines.push(
    '',
    `${paint(overall.light, `[${en.overall[overall.light]}]`)} ${harmless(overall.verdict)}`,
    countsInWords(summary),
  );
  return lines.join('\n').trimStart();
}

function group(lamp: Lamp, topics: Topic[], paint: Paint): string {
  const lines = topics.flatMap((topic) => (lamp === 'grey' ? [`  ${harmless(topic.question)}`] : topicLines(topic)));
  return [paint(lamp, en.lamps[lamp].heading), ...lines].join('\n');
}

function topicLines(topic: Topic): string[] {
  return [
    `  ${harmless(topic.question)}`,
    `    ${harmless(topic.summary)}${topic.conflicting ? ` ${en.ready.conflicting}.` : ''}`,
    ...topic.evidence.map(
      ({ section, quote }) => `      "${harmless(quote)}"${section === '' ? '' : ` (${harmless(section)})`}`,
    ),
  ];
}

function actions(list: Action[]): string {
  const lines = list.flatMap(({ label, href }) => {
    const safe = safeLink(href);
    return safe === null ? [] : [`  ${harmless(label)}: ${harmless(safe)}`];
  });
  return lines.length === 0 ? '' : [en.panel.todo, ...lines].join('\n');
}
