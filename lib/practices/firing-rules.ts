import type { Block } from '../model.ts';
import { toSentences } from '../sentences/sentences.ts';
import type { Engine } from './engine.ts';
import { findHits, findingsOf, limitRulesIn } from './find-hits.ts';

/**
 * The ids of all rules that fire anywhere in a text, those for conditions, regions and scopes as well.
 * A rule that shows nothing under the sentence's condition does not count.
 */
export function firingRules(blocks: readonly Block[], engine: Engine): Set<string> {
  const sentences = toSentences(blocks);
  const hits = findHits(blocks, sentences, engine).filter(
    (hit) => hit.rule.shows.length === 0 || findingsOf(hit).length > 0,
  );
  return new Set([...hits.map((hit) => hit.rule.id), ...limitRulesIn(blocks, sentences, engine)]);
}
