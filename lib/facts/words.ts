import { countSyllables } from './syllables.ts';

/** How many words a text has, and how many syllables they have together. */
export interface Counts {
  words: number;
  syllables: number;
}

/** The words of a text, with the punctuation that touches them: "e-mail", "1,000" and "don't" are one word each. */
function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((run) => /[\p{L}\p{N}]/u.test(run));
}

/** Counts the words of a document's texts. What is written between two spaces is looked at once, however often it is met. */
export class WordCounter {
  private readonly known = new Map<string, Counts>();

  count(text: string): Counts {
    const counts = { words: 0, syllables: 0 };
    for (const run of text.split(' ')) {
      const known = this.known.get(run) ?? this.read(run);
      counts.words += known.words;
      counts.syllables += known.syllables;
    }
    return counts;
  }

  private read(run: string): Counts {
    const words = wordsOf(run);
    const counts = { words: words.length, syllables: words.reduce((sum, word) => sum + countSyllables(word), 0) };
    this.known.set(run, counts);
    return counts;
  }
}
