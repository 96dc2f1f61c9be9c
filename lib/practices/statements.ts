import type { Sentence } from '../model.ts';
import type { Hit } from './find-hits.ts';

/** How much of a text states practices, as the rules read it. */
export interface Statements {
  /** The share of its sentences that do, headings apart: 0 to 1. */
  share: number;
  /** How many of the questions it bears on. */
  topics: number;
}

/** Measures how much of a text states practices. */
export function statementsOf(sentences: readonly Sentence[], hits: readonly Hit[]): Statements {
  const all = sentences.filter(({ kind }) => kind !== 'heading').length;
  const stating = hits.filter(({ rule }) => rule.shows.length > 0);
  const topics = new Set(stating.flatMap(({ rule }) => rule.shows.map((finding) => finding.replace(/\..*/, ''))));
  const share = all === 0 ? 0 : new Set(stating.map(({ reading }) => reading.sentence)).size / all;
  return { share, topics: topics.size };
}
