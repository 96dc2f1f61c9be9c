import type { ChangeKind, Direction, SectionKind } from '../../diff/model.ts';
import { counter } from '../count.ts';

const count = counter('en-GB');

const directions: Record<Direction, string> = {
  better: 'better for you',
  worse: 'worse for you',
  stated: 'said now',
  silent: 'no longer said',
  other: 'other answer',
};

const passages: Record<ChangeKind, string> = {
  added: 'New',
  removed: 'Gone',
  changed: 'Changed',
  moved: 'Moved',
};

const sections: Record<SectionKind, (oldSection: string) => string> = {
  added: () => 'new section',
  removed: () => 'section is gone',
  renamed: (oldSection) => `was called "${oldSection}"`,
  kept: () => '',
};

/** What changed from one version of a policy to another. */
export const diff = {
  title: 'What changed',
  before: 'Before',
  now: 'Now',
  directions,
  passages,
  sections,
  lights: (changed: number) =>
    changed === 0 ? 'No light changed.' : `${count(changed, { one: 'light', other: 'lights' })} changed.`,
  lightsTitle: 'Lights',
  textTitle: 'Text',
  /** How many sentences of each kind. */
  text: ({ added, removed, changed, moved, same }: Record<ChangeKind | 'same', number>) =>
    added + removed + changed + moved === 0
      ? 'The words are the same.'
      : `Sentences: ${added} new, ${removed} gone, ${changed} changed, ${moved} moved, ${same} the same.`,
  movedFrom: (section: string) => `from ${section === '' ? 'the top' : `"${section}"`}`,
  rules: 'Both versions were read with the same rules, so every change is a change of the policy.',
  undated: 'no date given',
  dated: (date: string) => `last updated ${date}`,
};

/** Policies side by side. */
export const compare = {
  title: (policies: number) => `${count(policies, { one: 'policy', other: 'policies' })} side by side`,
  question: 'Question',
  differs: 'They differ.',
  differences: (differ: number, all: number) =>
    differ === 0
      ? 'All answer every question alike.'
      : `They differ on ${differ} of ${count(all, { one: 'question', other: 'questions' })}.`,
  quotes: 'In their words',
};
