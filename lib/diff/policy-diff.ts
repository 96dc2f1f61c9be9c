import type { Block, Summary } from '../model.ts';
import { lightChanges } from './light-changes.ts';
import type { PolicyDiff } from './model.ts';
import { textDiff } from './text-diff.ts';
import { versionOf } from './version.ts';

/** A version of a policy as read: its text, and its lights by a certain rule set. */
export interface ReadVersion {
  name: string;
  blocks: readonly Block[];
  summary: Summary;
  /** Version of the rule set that made the summary. */
  rules: string;
}

/**
 * Everything that changed from one version of a policy to another.
 * @throws Error when the two were read with different rule sets: read the older one anew first
 */
export function policyDiff(before: ReadVersion, after: ReadVersion): PolicyDiff {
  if (before.rules !== after.rules) {
    throw new Error(
      `The versions were read with different rules (${before.rules}, ${after.rules}). Read both with the same rules first.`,
    );
  }
  return {
    schema: 1,
    rules: after.rules,
    old: versionOf(before),
    new: versionOf(after),
    lights: lightChanges(before.summary, after.summary),
    text: textDiff(before.blocks, after.blocks),
  };
}
