import type { Sentence } from '../model.ts';
import { WordCounter } from './words.ts';

/** Silent reading of English non-fiction by adults: M. Brysbaert, Journal of Memory and Language 109 (2019), 104047. */
const WORDS_PER_MINUTE = 238;

/** Minutes that an adult needs to read so many words; whole, at least 1. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}

/**
 * Flesch reading ease (R. Flesch, Journal of Applied Psychology 32, 1948), to one decimal: about 100 is very easy, 60 is
 * plain English, below 30 is for graduates. Not bounded: very long sentences give less than 0. Headings are left out,
 * because they are no sentences. 0 for a text without words.
 */
export function readingEase(sentences: readonly Sentence[], counter: WordCounter = new WordCounter()): number {
  const prose = sentences.filter(({ kind }) => kind !== 'heading').map(({ text }) => counter.count(text));
  const spoken = prose.filter(({ words }) => words > 0);
  const words = spoken.reduce((sum, counts) => sum + counts.words, 0);
  if (words === 0) return 0;
  const syllables = spoken.reduce((sum, counts) => sum + counts.syllables, 0);
  const ease = 206.835 - 1.015 * (words / spoken.length) - 84.6 * (syllables / words);
  return Math.round(ease * 10) / 10;
}
