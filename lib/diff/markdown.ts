import { escapeMarkdown } from '../export/markdown.ts';
import type { Words } from '../i18n/words.ts';
import { lampOf } from '../present/lamp.ts';
import { dateOf } from './date-of.ts';
import type { LightChange, LightSide, Part, Passage, PolicyDiff, SectionDiff, Version } from './model.ts';

/** The changes as Markdown: lights with old beside new quote, then the text by section. ~~Removed~~ and **added** words. */
export function diffToMarkdown(diff: PolicyDiff, all: Words): string {
  const words = all.diff;
  const title = diff.new.document.title || diff.old.document.title || all.name;
  const parts = [
    `# ${words.title}: ${escapeMarkdown(title)}`,
    [versionLine(words.before, diff.old, all), versionLine(words.now, diff.new, all)].join('\n'),
    `## ${words.lightsTitle}`,
    words.lights(diff.lights.length),
    ...diff.lights.flatMap((change) => lightParts(change, all)),
    `## ${words.textTitle}`,
    words.text(diff.text.counts),
    ...diff.text.sections.flatMap((section) => sectionParts(section, all)),
    `*${words.rules}*`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function versionLine(label: string, version: Version, words: Words): string {
  return `- **${label}:** ${escapeMarkdown(version.name)}, ${dateOf(version, words)}, ${words.overall[version.overall.light]}`;
}

function lightParts({ question, direction, old, new: now }: LightChange, words: Words): string[] {
  return [
    `### ${escapeMarkdown(question)}`,
    `*${words.diff.directions[direction]}*`,
    ...sideParts(words.diff.before, old, words),
    ...sideParts(words.diff.now, now, words),
  ];
}

function sideParts(label: string, side: LightSide, words: Words): string[] {
  const quotes = side.evidence.map(({ quote, section }) =>
    section === '' ? `> ${escapeMarkdown(quote)}` : `> ${escapeMarkdown(quote)}\n>\n> ${escapeMarkdown(section)}`,
  );
  return [`**${label}: ${words.lamps[lampOf(side)].word}.** ${escapeMarkdown(side.summary)}`, ...quotes];
}

function sectionParts({ section, kind, oldSection, passages }: SectionDiff, words: Words): string[] {
  const note = words.diff.sections[kind](escapeMarkdown(oldSection ?? ''));
  const heading = `### ${escapeMarkdown(section) || words.panel.topOfPage}`;
  const items = passages.map((passage) => passageItem(passage, words)).join('\n');
  return [heading, note === '' ? '' : `*${note}*`, items].filter((part) => part !== '');
}

function passageItem({ kind, old, parts }: Passage, { diff: words }: Words): string {
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
