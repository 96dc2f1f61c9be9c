import type { Block } from '../model.ts';
import { toSentences } from '../sentences/sentences.ts';
import type { Unit } from './model.ts';
import { plain, wordsOf } from './plain-words.ts';

/** The units of a version, in order. A heading counts to the section that it opens. */
export function toUnits(blocks: readonly Block[]): Unit[] {
  return toSentences(blocks).map(({ text, block, kind, section }, index) => ({
    text,
    key: plain(text),
    words: wordsOf(text),
    kind,
    block,
    section: (kind === 'heading' ? [...section, text] : section).join(' › '),
    index,
  }));
}
