import type { Sentence } from '../model.ts';
import { countSyllables } from './syllables.ts';
import { wordsOf } from './words.ts';

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
export function readingEase(sentences: readonly Sentence[]): number {
  const syllablesOf = new Map<string, number>();
  let spoken = 0;
  let words = 0;
  let syllables = 0;
  for (const { kind, text } of sentences) {
    const own = kind === 'heading' ? [] : wordsOf(text);
    if (own.length > 0) spoken++;
    words += own.length;
    for (const word of own) {
      const count = syllablesOf.get(word) ?? countSyllables(word);
      syllablesOf.set(word, count);
      syllables += count;
    }
  }
  if (words === 0) return 0;
  const ease = 206.835 - 1.015 * (words / spoken) - 84.6 * (syllables / words);
  return Math.round(ease * 10) / 10;
}
