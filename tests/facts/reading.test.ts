import { describe, expect, test } from 'vitest';
import { readingEase, readingMinutes } from '../../lib/facts/reading.ts';
import { countSyllables } from '../../lib/facts/syllables.ts';
import { WordCounter } from '../../lib/facts/words.ts';
import { sentence } from '../sentence.ts';

describe('words', () => {
  test.for<[text: string, words: number]>([
    ['', 0],
    ['We do not sell your data.', 6],
    ['e-mail, 1,000 and don’t', 4],
    ['you – and we — “share” …', 4],
    ['Größe naïve', 2],
  ])('%s', ([text, words]) => {
    expect(new WordCounter().count(text).words).toBe(words);
  });
});

describe('countSyllables', () => {
  test.for<[word: string, syllables: number]>([
    ['we', 1],
    ['use', 1],
    ['used', 1],
    ['share', 1],
    ['services', 3],
    ['pages', 2],
    ['provided', 3],
    ['asked', 1],
    ['data', 2],
    ['privacy', 3],
    ['policy', 3],
    ['information', 4],
    ['personal', 3],
    ['collect', 2],
    ['table', 2],
    ['people', 2],
    ['create', 2],
    ['various', 3],
    ['being', 2],
    ['science', 2],
    ['client', 2],
    ['social', 2],
    ['actions', 2],
    ['advertisements', 4],
    ['purpose', 2],
    ['usual', 3],
    ['please', 1],
    ['through', 1],
    ['employees', 3],
    ['2018', 1],
    ['believes', 2],
    ['changes', 2],
    ['websites', 2],
  ])('%s: %i', ([word, syllables]) => {
    expect(countSyllables(word)).toBe(syllables);
  });
});

describe('readingMinutes', () => {
  test.for<[words: number, minutes: number]>([
    [0, 1],
    [100, 1],
    [238, 1],
    [6224, 26],
    [476, 2],
  ])('%i words: %i', ([words, minutes]) => {
    expect(readingMinutes(words)).toBe(minutes);
  });
});

describe('readingEase', () => {
  test('short words in short sentences are easy', () => {
    // 6 words in 1 sentence, 6 syllables: 206.835 - 1.015 * 6 - 84.6
    expect(readingEase([sentence('The cat sat on the mat.')])).toBe(116.1);
  });

  test('long words in a long sentence are hard', () => {
    const text =
      'Notwithstanding the aforementioned considerations, organizational requirements necessitate additional information.';
    expect(readingEase([sentence(text)])).toBeLessThan(0);
  });

  test('headings do not count, and no words give 0', () => {
    expect(
      readingEase([sentence('Notwithstanding considerations', 'heading'), sentence('The cat sat on the mat.')]),
    ).toBe(116.1);
    expect(readingEase([])).toBe(0);
    expect(readingEase([sentence('…')])).toBe(0);
  });
});
