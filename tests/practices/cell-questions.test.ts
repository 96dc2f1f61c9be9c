import { expect, test } from 'vitest';
import type { Block } from '../../lib/model.ts';
import { cellQuestions } from '../../lib/practices/cell-questions.ts';

const ASKED = 'Is personal information Sold or shared?';

/** A table of two columns, one row for each answer, with the questions that its cells answer. */
function asked(header: string, answers: string[]): (string | null)[] {
  const blocks = answers.flatMap((text, i): Block[] => [
    { kind: 'cell', text: `Kind ${i}`, row: i + 2, level: 1, header: 'Category' },
    { kind: 'cell', text, row: i + 2, level: 2, header },
  ]);
  const questions = cellQuestions(blocks);
  return answers.map((_, i) => questions.get(2 * i + 1) ?? null);
}

test.each<[header: string, answers: string[], questions: (string | null)[]]>([
  ['Sold or shared?', ['No', 'No'], [ASKED, ASKED]],
  ['Sold or shared', ['Yes', 'Yes'], [ASKED, ASKED]],
  ['Do we sell it?', ['No.'], ['Do we sell it?']],
  // What holds for one kind of data does not hold for all.
  ['Sold or shared?', ['No', 'Yes', 'No'], [null, ASKED, null]],
  ['Sold or shared?', ['Advertisers', 'Nobody'], [null, null]],
  ['Collected?', ['No'], [null]],
  ['Purpose', ['No'], [null]],
])('%s %j', (header, answers, questions) => {
  expect(asked(header, answers)).toEqual(questions);
});
