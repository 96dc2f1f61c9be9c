import type { Actor } from '../rules/rule-set.ts';
import { actorOf, isNegated, type Named } from './clause.ts';
import type { Reading } from './read-sentence.ts';

/** What is known of the clauses of a sentence, by the word of the verb: many rules ask for the same verb. */
export interface Clauses {
  negated: (boolean | undefined)[];
  actor: (Actor | null | undefined)[];
}

/** Whether the verb at `head` is negated, see `isNegated`. */
export function negatedAt(reading: Reading, head: number, named: Named): boolean {
  const { negated } = reading.clauses;
  let known = negated[head];
  if (known === undefined) {
    known = isNegated(reading, head, named);
    negated[head] = known;
  }
  return known;
}

/** Who does what the verb at `head` says, see `actorOf`. */
export function actorAt(reading: Reading, head: number, named: Named): Actor | null {
  const { actor } = reading.clauses;
  let known = actor[head];
  if (known === undefined) {
    known = actorOf(reading, head, named);
    actor[head] = known;
  }
  return known;
}
