import * as answers from './de/answers.ts';
import * as button from './de/button.ts';
import * as changes from './de/changes.ts';
import * as facts from './de/facts.ts';
import * as history from './de/history.ts';
import * as letters from './de/letters.ts';
import * as marks from './de/marks.ts';
import * as messages from './de/messages.ts';
import * as outline from './de/outline.ts';
import * as parts from './de/parts.ts';
import * as points from './de/points.ts';
import * as preferences from './de/preferences.ts';
import * as summary from './de/summary.ts';
import * as surfaces from './de/surfaces.ts';
import { translation } from './de/topics.ts';
import type { Words } from './words.ts';

/** Every text of the surfaces, in plain German. */
export const de: Words = {
  language: 'de',
  locale: 'de-DE',
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
  translation,
};
