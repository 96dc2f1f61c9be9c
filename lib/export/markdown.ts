import { whyThisColour } from '../i18n/answers.ts';
import type { Lamp, Words } from '../i18n/words.ts';
import type { Action, Summary, Topic, TopicEvidence } from '../model.ts';
import { countsInWords, LAMP_ORDER, topicsByLamp } from '../present/arrange.ts';
import { facts } from '../present/facts.ts';
import { harmless } from '../present/harmless.ts';
import { inLanguage } from '../present/in-language.ts';
import { isPolicy } from '../present/is-policy.ts';
import { safeLink } from '../present/safe-link.ts';
import type { ExportOptions } from './options.ts';
import type { Exported } from './proof.ts';
import { proofFacts } from './proof-facts.ts';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Escapes an untrusted text for Markdown (CommonMark and GitHub's): no HTML, no link, no heading, list or table comes of it. */
export function escapeMarkdown(text: string): string {
  return (
    harmless(text)
      .trimStart()
      .replace(/[\\`*_[\]|~$@]/g, '\\$&')
      // Inside the text of a link, some readers take `!\[x\](y)` for a picture.
      .replaceAll('\\](', '\\]\\(')
      .replace(/[&<>]/g, (char) => ENTITIES[char] ?? char)
      .replace(/:(?=\/\/)/g, '\\:')
      .replace(/www\./gi, (www) => `${www.slice(0, -1)}\\.`)
      .replace(/^[#+=-]/, '\\$&')
      .replace(/^(\s*\d+)([.)])/, '$1\\$2')
  );
}

/** The summary as Markdown, with every quote and the proof. */
export function toMarkdown(exported: Exported, { today, words }: Pick<ExportOptions, 'today' | 'words'>): string {
  const summary = inLanguage(exported.summary, words);
  const groups = topicsByLamp(summary.topics);
  const parts = [
    ...head(summary, words),
    ...LAMP_ORDER.flatMap((lamp) => group(lamp, groups[lamp], words)),
    ...actions(summary.actions, words),
    `## ${words.facts.title}`,
    [...facts(summary, today, words), ...proofFacts(exported, words)]
      .map(({ label, value }) => `- **${label}:** ${escapeMarkdown(value)}`)
      .join('\n'),
    `*${words.ready.privacy}*`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function head(summary: Summary, words: Words): string[] {
  const { document, overall } = summary;
  const source = document.url === null ? null : link(document.url, document.url);
  return [
    `# ${escapeMarkdown(document.title || words.name)}`,
    ...(source === null ? [] : [source]),
    ...(isPolicy(document.kind) ? [] : [`**${words.notAPolicy.title}.** ${words.notAPolicy.looksLike(document.kind)}`]),
    `**${words.overall[overall.light]}.** ${escapeMarkdown(overall.verdict)}`,
    countsInWords(summary, words),
  ];
}

function group(lamp: Lamp, topics: Topic[], words: Words): string[] {
  if (topics.length === 0) return [];
  const heading = `## ${words.lamps[lamp].heading}`;
  if (lamp === 'grey') return [heading, topics.map(({ question }) => `- ${escapeMarkdown(question)}`).join('\n')];
  return [heading, ...topics.flatMap((topic) => topicParts(topic, words))];
}

function topicParts(topic: Topic, words: Words): string[] {
  const conflict = topic.conflicting ? [`**${words.ready.conflicting}.** ${words.ready.conflictingHint}`] : [];
  return [
    `### ${escapeMarkdown(topic.question)}`,
    escapeMarkdown(topic.summary),
    ...conflict,
    `${words.panel.why}: ${whyThisColour(topic.id, topic.answer, words)}`,
    ...topic.evidence.map((evidence) => quoteLines(evidence, words)),
  ];
}

function quoteLines({ quote, section, conditions, regions }: TopicEvidence, words: Words): string {
  const limits = [...conditions.map((condition) => words.conditions[condition]), ...regions]
    .map(escapeMarkdown)
    .join(', ');
  const place = [section === '' ? '' : escapeMarkdown(section), limits].filter((part) => part !== '').join('; ');
  return place === '' ? `> ${escapeMarkdown(quote)}` : `> ${escapeMarkdown(quote)}\n>\n> ${place}`;
}

function actions(list: Action[], words: Words): string[] {
  const lines = list.flatMap(({ label, href }) => {
    const made = link(label, href);
    return made === null ? [] : [`- ${made}`];
  });
  return lines.length === 0 ? [] : [`## ${words.panel.todo}`, lines.join('\n')];
}

/** A link, or null where its scheme is not allowed. */
function link(label: string, href: string): string | null {
  const safe = safeLink(href);
  if (safe === null) return null;
  const target = safe.replace(/[<>\\\s]/g, (char) => encodeURIComponent(char));
  return `[${escapeMarkdown(label)}](<${target}>)`;
}
