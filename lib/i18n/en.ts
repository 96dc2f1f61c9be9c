import * as answers from './en/answers.ts';
import * as button from './en/button.ts';
import * as changes from './en/changes.ts';
import * as facts from './en/facts.ts';
import * as history from './en/history.ts';
import * as letters from './en/letters.ts';
import * as marks from './en/marks.ts';
import * as messages from './en/messages.ts';
import * as outline from './en/outline.ts';
import * as parts from './en/parts.ts';
import * as points from './en/points.ts';
import * as preferences from './en/preferences.ts';
import * as summary from './en/summary.ts';
import * as surfaces from './en/surfaces.ts';
import type { Translation } from './words.ts';

/** Every text of the surfaces, in plain English: the pattern for every other language. */
export const en = {
  /** BCP 47: for the `lang` attribute. */
  language: 'en',
  /** BCP 47 with a region: for dates and numbers. */
  locale: 'en-GB',
  name: 'Policy Lights',
  ...surfaces,
  ...messages,
  ...facts,
  ...history,
  ...summary,
  ...answers,
  ...letters,
  ...marks,
  ...button,
  ...changes,
  ...outline,
  ...parts,
  ...points,
  ...preferences,
  /** What the rules say in English, in this language; null where that is English. */
  translation: null as Translation | null,
};
