import type { Sentence } from '../model.ts';
import { type Reading, readSentence } from './read-sentence.ts';
import type { Dictionary } from './symbols.ts';

/** What introduces a list within a sentence: all before a colon, or before the mark of its first item. */
const INLINE_LIST = /^(?=[^;]*;)([^;]*?)(?::|(?=\((?:a|i|1)\)\s))(.*;.*)$/s;

/**
 * "We share data with: (a) affiliates; (b) advertisers": each part of such a list behind the first, read with what
 * introduces the list, as the items of a list are. (The first is read with the whole sentence.)
 * @returns Readings of the same sentence; none where it holds no such list.
 */
export function readInlineList(sentence: Sentence, dictionary: Dictionary): Reading[] {
  const [, lead, list] = INLINE_LIST.exec(sentence.text) ?? [];
  if (!lead?.trim() || !list) return [];
  const leadIn = [...sentence.leadIn, { ...sentence, text: lead }];
  const parts = list.split(';').slice(1);
  return parts
    .filter((text) => text.trim())
    .map((text) => ({ ...readSentence({ ...sentence, text, leadIn }, dictionary), sentence }));
}
