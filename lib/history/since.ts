import { lightChanges } from '../diff/light-changes.ts';
import type { Summary } from '../model.ts';

/** What became of a policy since it was remembered. */
export type Since =
  /** Not a word is different. */
  | { kind: 'same' }
  /** The words are different; `lights`: how many lights are, too. */
  | { kind: 'changed'; lights: number };

/**
 * Compares what is read now with what was remembered.
 * @param before hash of the remembered text, and how to read it anew: its lights have to come from the rules of today,
 *   or a change of the rules would pass for one of the policy
 * @param now the text as it is now
 */
export async function since(
  before: { sha256: string; readAnew(): Promise<Summary> },
  now: { sha256: string; summary: Summary },
): Promise<Since> {
  if (before.sha256 === now.sha256) return { kind: 'same' };
  return { kind: 'changed', lights: lightChanges(await before.readAnew(), now.summary).length };
}
