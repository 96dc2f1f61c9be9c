import type { Obsolete, Sentence } from '../model.ts';
import { OBSOLETE_TERMS, type ObsoleteTerm } from './obsolete-terms.ts';

/** Whether a text names any of them: most sentences name none, and are then looked at once instead of once for each. */
const ANY = new RegExp(OBSOLETE_TERMS.map(({ pattern }) => pattern.source).join('|'), 'i');

function mentions(sentence: Sentence, { pattern, unless }: ObsoleteTerm): boolean {
  return pattern.test(sentence.text) && !unless?.test(sentence.text);
}

/**
 * What the text refers to although it is no more, each once, with the first sentence that names it (a heading only where
 * nothing else does). Naming it is enough: a text that says that a scheme is invalid still refers to it.
 */
export function obsoleteReferences(sentences: readonly Sentence[]): Obsolete[] {
  const found: Obsolete[] = [];
  const naming = sentences.filter(({ text }) => ANY.test(text));
  for (const term of OBSOLETE_TERMS) {
    const hits = naming.filter((sentence) => mentions(sentence, term));
    const hit = hits.find(({ kind }) => kind !== 'heading') ?? hits[0];
    if (hit) found.push({ term: term.term, since: term.since, quote: hit.text });
  }
  return found;
}
