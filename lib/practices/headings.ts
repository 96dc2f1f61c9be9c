import type { Sentence } from '../model.ts';
import { type Reading, readSentence } from './read-sentence.ts';
import type { Dictionary } from './symbols.ts';

/** Reads headings once, however many sentences stand under them. */
export class Headings {
  private readonly known = new Map<string, Reading>();
  private readonly dictionary: Dictionary;

  constructor(dictionary: Dictionary) {
    this.dictionary = dictionary;
  }

  /** The headings above a sentence and its run-in heading, as readings. */
  above(sentence: Sentence): Reading[] {
    return [...sentence.section, sentence.label].filter(Boolean).map((text) => {
      const known =
        this.known.get(text) ?? readSentence({ ...sentence, text, leadIn: [], kind: 'heading' }, this.dictionary);
      this.known.set(text, known);
      return known;
    });
  }
}

/** A document of fewer sentences may be a part of a policy; its heading then counts. */
const WHOLE_POLICY = 30;

/** The heading that almost all of a whole policy stands under: its title ("Privacy policy for Europe"), which limits no part. */
export function titleOf(sentences: readonly Sentence[]): string | null {
  if (sentences.length < WHOLE_POLICY) return null;
  const title = sentences[Math.floor(sentences.length / 2)]?.section[0];
  if (title === undefined) return null;
  return sentences.filter(({ section }) => section[0] === title).length >= sentences.length * 0.8 ? title : null;
}
