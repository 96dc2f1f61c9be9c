import type { Words } from '../i18n/words.ts';
import { harmless } from '../present/harmless.ts';
import { lampOf } from '../present/lamp.ts';
import { dateOf } from './date-of.ts';
import type { LightChange, LightSide, Passage, PolicyDiff, SectionDiff, Version } from './model.ts';

/** The changes as plain text. Removed words stand in [-…-], added ones in {+…+}. */
export function diffToText(diff: PolicyDiff, all: Words): string {
  const words = all.diff;
  const parts = [
    words.title,
    [versionLine(words.before, diff.old, all), versionLine(words.now, diff.new, all)].join('\n'),
    [words.lights(diff.lights.length), ...diff.lights.flatMap((change) => lightLines(change, all))].join('\n'),
    words.text(diff.text.counts),
    ...diff.text.sections.map((section) => sectionLines(section, all)),
    words.rules,
  ];
  return `${parts.join('\n\n')}\n`;
}

function versionLine(label: string, version: Version, words: Words): string {
  return `${label}: ${harmless(version.name)}, ${dateOf(version, words)} [${words.overall[version.overall.light]}]`;
}

function lightLines({ question, direction, old, new: now }: LightChange, words: Words): string[] {
  return [
    `  ${harmless(question)} (${words.diff.directions[direction]})`,
    ...sideLines(words.diff.before, old, words),
    ...sideLines(words.diff.now, now, words),
  ];
}

function sideLines(label: string, side: LightSide, words: Words): string[] {
  return [
    `    ${label}: [${words.lamps[lampOf(side)].word}] ${harmless(side.summary)}`,
    ...side.evidence.map(
      ({ quote, section }) => `      "${harmless(quote)}"${section === '' ? '' : ` (${harmless(section)})`}`,
    ),
  ];
}

function sectionLines({ section, kind, oldSection, passages }: SectionDiff, words: Words): string {
  const note = words.diff.sections[kind](harmless(oldSection ?? ''));
  const heading = `${harmless(section) || words.panel.topOfPage}${note === '' ? '' : ` (${note})`}`;
  return [heading, ...passages.map((passage) => `  ${passageLine(passage, words)}`)].join('\n');
}

function passageLine({ kind, old, parts }: Passage, { diff: words }: Words): string {
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
