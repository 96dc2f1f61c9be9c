import type { Words } from '../i18n/words.ts';
import type { Summary, Topic } from '../model.ts';
import { harmless } from '../present/harmless.ts';
import { inLanguage } from '../present/in-language.ts';
import { lampOf } from '../present/lamp.ts';

const COLUMNS: [header: string, value: (topic: Topic, words: Words) => string][] = [
  ['topic', (topic) => topic.id],
  ['question', (topic) => topic.question],
  ['light', (topic) => topic.light],
  ['meaning', (topic, words) => words.lamps[lampOf(topic)].word],
  ['answer', (topic) => topic.answer],
  ['summary', (topic) => topic.summary],
  ['conflicting', (topic) => (topic.conflicting ? 'yes' : 'no')],
  ['quotes', (topic) => joined(topic.evidence.map((evidence) => evidence.quote))],
  ['sections', (topic) => joined(topic.evidence.map((evidence) => evidence.section))],
  ['conditions', (topic) => joined(topic.evidence.flatMap((evidence) => evidence.conditions))],
  ['regions', (topic) => joined(topic.evidence.flatMap((evidence) => evidence.regions))],
];

const joined = (texts: string[]): string => [...new Set(texts.filter((text) => text !== ''))].join(' | ');

/** The summary as a table by RFC 4180: a header (the same in every language), then one row a topic; several quotes share a cell, with " | " between. */
export function toCsv(summary: Summary, words: Words): string {
  const { topics } = inLanguage(summary, words);
  const rows = topics.map((topic) => COLUMNS.map(([, value]) => value(topic, words)));
  const lines = [COLUMNS.map(([header]) => header), ...rows].map((cells) => cells.map(cell).join(','));
  return `${lines.join('\r\n')}\r\n`;
}

/** A leading apostrophe keeps a spreadsheet from running the text as a formula. */
function cell(text: string): string {
  const guarded = /^\s*[=+\-@＝＋－＠]|^[\t\r]/u.test(text) ? `'${harmless(text)}` : harmless(text);
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
