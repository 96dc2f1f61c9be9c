import { diff as words } from '../i18n/en/changes.ts';
import { en } from '../i18n/en.ts';
import { harmless } from '../present/harmless.ts';
import { lampOf } from '../present/lamp.ts';
import { dateOf } from './date-of.ts';
import type { LightChange, LightSide, Passage, PolicyDiff, SectionDiff, Version } from './model.ts';

/** The changes as plain text. Removed words stand in [-…-], added ones in {+…+}. */
export function diffToText(diff: PolicyDiff): string {
  const parts = [
    words.title,
    [versionLine(words.before, diff.old), versionLine(words.now, diff.new)].join('\n'),
    [words.lights(diff.lights.length), ...diff.lights.flatMap(lightLines)].join('\n'),
    words.text(diff.text.counts),
    ...diff.text.sections.map(sectionLines),
    words.rules,
  ];
  return `${parts.join('\n\n')}\n`;
}

function versionLine(label: string, version: Version): string {
  return `${label}: ${harmless(version.name)}, ${dateOf(version)} [${en.overall[version.overall.light]}]`;
}

function lightLines({ question, direction, old, new: now }: LightChange): string[] {
  return [
    `  ${harmless(question)} (${words.directions[direction]})`,
    ...sideLines(words.before, old),
    ...sideLines(words.now, now),
  ];
}

function sideLines(label: string, side: LightSide): string[] {
  return [
    `    ${label}: [${en.lamps[lampOf(side)].word}] ${harmless(side.summary)}`,
    ...side.evidence.map(
      ({ quote, section }) => `      "${harmless(quote)}"${section === '' ? '' : ` (${harmless(section)})`}`,
    ),
  ];
}

function sectionLines({ section, kind, oldSection, passages }: SectionDiff): string {
  const note = words.sections[kind](harmless(oldSection ?? ''));
  const heading = `${harmless(section) || en.panel.topOfPage}${note === '' ? '' : ` (${note})`}`;
  return [heading, ...passages.map((passage) => `  ${passageLine(passage)}`)].join('\n');
}

function passageLine({ kind, old, parts }: Passage): string {
  const note = kind === 'moved' ? ` (${words.movedFrom(harmless(old?.section ?? ''))})` : '';
  const text = parts
    .map((part) => {
      const shown = harmless(part.text);
      // A whole passage that came or went is told by its word already.
      if (part.kind === 'same' || kind === 'added' || kind === 'removed') return shown;
      return part.kind === 'added' ? `{+${shown}+}` : `[-${shown}-]`;
    })
    .join('');
  return `${words.passages[kind]}${note}: ${text}`;
}
