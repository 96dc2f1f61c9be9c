import type { BlockKind, Sentence } from '../lib/model.ts';

/** A sentence that is the whole of its block. */
export function sentence(text: string, kind: BlockKind = 'paragraph', block = 0): Sentence {
  return { text, block, start: 0, end: text.length, kind, section: [], leadIn: [], label: '' };
}
