import { escapeMarkdown } from '../export/markdown.ts';
import { diff as words } from '../i18n/en/changes.ts';
import { en } from '../i18n/en.ts';
import { lampOf } from '../present/lamp.ts';
import { dateOf } from './date-of.ts';
import type { LightChange, LightSide, Part, Passage, PolicyDiff, SectionDiff, Version } from './model.ts';

/** The changes as Markdown: lights with old beside new quote, then the text by section. ~~Removed~~ and **added** words. */
export function diffToMarkdown(diff: PolicyDiff): string {
  const title = diff.new.document.title || diff.old.document.title || en.name;
  const parts = [
    `# ${words.title}: ${escapeMarkdown(title)}`,
    [versionLine(words.before, diff.old), versionLine(words.now, diff.new)].join('\n'),
    `## ${words.lightsTitle}`,
    words.lights(diff.lights.length),
    ...diff.lights.flatMap(lightParts),
    `## ${words.textTitle}`,
    words.text(diff.text.counts),
    ...diff.text.sections.flatMap(sectionParts),
    `*${words.rules}*`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function versionLine(label: string, version: Version): string {
  return `- **${label}:** ${escapeMarkdown(version.name)}, ${dateOf(version)}, ${en.overall[version.overall.light]}`;
}

function lightParts({ question, direction, old, new: now }: LightChange): string[] {
  return [
    `### ${escapeMarkdown(question)}`,
    `*${words.directions[direction]}*`,
    ...sideParts(words.before, old),
    ...sideParts(words.now, now),
  ];
}

function sideParts(label: string, side: LightSide): string[] {
  const quotes = side.evidence.map(({ quote, section }) =>
    section === '' ? `> ${escapeMarkdown(quote)}` : `> ${escapeMarkdown(quote)}\n>\n> ${escapeMarkdown(section)}`,
  );
  return [`**${label}: ${en.lamps[lampOf(side)].word}.** ${escapeMarkdown(side.summary)}`, ...quotes];
}

function sectionParts({ section, kind, oldSection, passages }: SectionDiff): string[] {
  const note = words.sections[kind](escapeMarkdown(oldSection ?? ''));
  const heading = `### ${escapeMarkdown(section) || en.panel.topOfPage}`;
  const items = passages.map(passageItem).join('\n');
  return [heading, note === '' ? '' : `*${note}*`, items].filter((part) => part !== '');
}

function passageItem({ kind, old, parts }: Passage): string {
  const note = kind === 'moved' ? `, ${words.movedFrom(escapeMarkdown(old?.section ?? ''))}` : '';
  const whole = kind === 'added' || kind === 'removed';
  const text = parts.map((part) => (whole ? escapeMarkdown(part.text) : marked(part))).join('');
  return `- **${words.passages[kind]}**${note}: ${text}`;
}

/** Marks stand close to the words, or Markdown does not take them as marks. */
function marked({ kind, text }: Part): string {
  const inner = escapeMarkdown(text.trim());
  const space = text.endsWith(' ') ? ' ' : '';
  if (kind === 'same') return escapeMarkdown(text);
  return kind === 'added' ? `**${inner}**${space}` : `~~${inner}~~ `;
}
