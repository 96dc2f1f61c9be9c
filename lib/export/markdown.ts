import { whyThisColour } from '../i18n/answers.ts';
import { en, type Lamp } from '../i18n/en.ts';
import type { Action, Summary, Topic, TopicEvidence } from '../model.ts';
import { countsInWords, LAMP_ORDER, topicsByLamp } from '../present/arrange.ts';
import { facts } from '../present/facts.ts';
import { harmless } from '../present/harmless.ts';
import { isPolicy } from '../present/is-policy.ts';
import { safeLink } from '../present/safe-link.ts';

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
      .replace(/\bwww\./gi, (www) => `${www.slice(0, -1)}\\.`)
      .replace(/^[#+=-]/, '\\$&')
      .replace(/^(\s*\d+)([.)])/, '$1\\$2')
  );
}

/** The summary as Markdown, with every quote. `today`: ISO date for the age of the document, or null. */
export function toMarkdown(summary: Summary, today: string | null): string {
  const groups = topicsByLamp(summary.topics);
  const parts = [
    ...head(summary),
    ...LAMP_ORDER.flatMap((lamp) => group(lamp, groups[lamp])),
    ...actions(summary.actions),
    `## ${en.facts.title}`,
    facts(summary, today)
      .map(({ label, value }) => `- **${label}:** ${escapeMarkdown(value)}`)
      .join('\n'),
    `*${en.ready.privacy}*`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function head({ document, overall, ...summary }: Summary): string[] {
  const source = document.url === null ? null : link(document.url, document.url);
  return [
    `# ${escapeMarkdown(document.title || en.name)}`,
    ...(source === null ? [] : [source]),
    ...(isPolicy(document.kind) ? [] : [`**${en.notAPolicy.title}.** ${en.notAPolicy.looksLike(document.kind)}`]),
    `**${en.overall[overall.light]}.** ${escapeMarkdown(overall.verdict)}`,
    countsInWords({ document, overall, ...summary }),
  ];
}

function group(lamp: Lamp, topics: Topic[]): string[] {
  if (topics.length === 0) return [];
  const heading = `## ${en.lamps[lamp].heading}`;
  if (lamp === 'grey') return [heading, topics.map(({ question }) => `- ${escapeMarkdown(question)}`).join('\n')];
  return [heading, ...topics.flatMap((topic) => topicParts(topic))];
}

function topicParts(topic: Topic): string[] {
  const conflict = topic.conflicting ? [`**${en.ready.conflicting}.** ${en.ready.conflictingHint}`] : [];
  return [
    `### ${escapeMarkdown(topic.question)}`,
    escapeMarkdown(topic.summary),
    ...conflict,
    `${en.panel.why}: ${whyThisColour(topic.id, topic.answer)}`,
    ...topic.evidence.map(quoteLines),
  ];
}

function quoteLines({ quote, section, conditions, regions }: TopicEvidence): string {
  const limits = [...conditions.map((condition) => en.conditions[condition]), ...regions]
    .map(escapeMarkdown)
    .join(', ');
  const place = [section === '' ? '' : escapeMarkdown(section), limits].filter((part) => part !== '').join('; ');
  return place === '' ? `> ${escapeMarkdown(quote)}` : `> ${escapeMarkdown(quote)}\n>\n> ${place}`;
}

function actions(list: Action[]): string[] {
  const lines = list.flatMap(({ label, href }) => {
    const made = link(label, href);
    return made === null ? [] : [`- ${made}`];
  });
  return lines.length === 0 ? [] : [`## ${en.panel.todo}`, lines.join('\n')];
}

/** A link, or null where its scheme is not allowed. */
function link(label: string, href: string): string | null {
  const safe = safeLink(href);
  if (safe === null) return null;
  const target = safe.replace(/[<>\\\s]/g, (char) => encodeURIComponent(char));
  return `[${escapeMarkdown(label)}](<${target}>)`;
}
