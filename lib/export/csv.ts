import type { Words } from '../i18n/words.ts';
import type { Topic } from '../model.ts';
import { inLanguage } from '../present/in-language.ts';
import { lampOf } from '../present/lamp.ts';
import { type Column, csvTable, joined, proofColumns } from './csv-table.ts';
import type { Exported } from './proof.ts';

const columns = (words: Words): Column<Topic>[] => [
  ['topic', (topic) => topic.id],
  ['question', (topic) => topic.question],
  ['light', (topic) => topic.light],
  ['meaning', (topic) => words.lamps[lampOf(topic)].word],
  ['answer', (topic) => topic.answer],
  ['summary', (topic) => topic.summary],
  ['conflicting', (topic) => (topic.conflicting ? 'yes' : 'no')],
  ['quotes', (topic) => joined(topic.evidence.map((evidence) => evidence.quote))],
  ['sections', (topic) => joined(topic.evidence.map((evidence) => evidence.section))],
  ['conditions', (topic) => joined(topic.evidence.flatMap((evidence) => evidence.conditions))],
  ['regions', (topic) => joined(topic.evidence.flatMap((evidence) => evidence.regions))],
];

/** The topics as a table, one row each; several quotes share a cell, with " | " between. The header is the same in every language. */
export function toCsv(exported: Exported, words: Words): string {
  return csvTable([...columns(words), ...proofColumns(exported)], inLanguage(exported.summary, words).topics);
}
