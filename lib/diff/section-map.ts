import type { Pair } from './align.ts';
import type { SectionKind, Unit } from './model.ts';

/** Which section of the old version is which of the new one. */
export interface SectionMap {
  /** The section of the new version under which to show what stood in this one; its own name where it is gone. */
  newNameOf(oldSection: string): string;
  kindOf(section: string): { kind: SectionKind; oldSection?: string };
}

/** A section lives on in another only where so much of it does: one sentence that found a new home is no successor. */
const LEAST_SHARE = 0.25;

const leafOf = (section: string) => section.split(' › ').at(-1);

/** For each old section, the new one that most of its sentences are in now, if they are enough. */
function successors(olds: readonly Unit[], pairs: readonly Pair[]): Map<string, string> {
  const sizes = new Map<string, number>();
  for (const { section } of olds) sizes.set(section, (sizes.get(section) ?? 0) + 1);
  const votes = new Map<string, Map<string, number>>();
  for (const { old, new: after } of pairs) {
    const tally = votes.get(old.section) ?? new Map<string, number>();
    // A heading that stayed says more than any sentence below it.
    tally.set(after.section, (tally.get(after.section) ?? 0) + (old.kind === 'heading' ? 3 : 1));
    votes.set(old.section, tally);
  }
  return new Map(
    [...votes].flatMap(([section, tally]) => {
      const [best] = [...tally].toSorted(([, a], [, b]) => b - a);
      return best && best[1] >= LEAST_SHARE * (sizes.get(section) ?? 0) ? [[section, best[0]] as const] : [];
    }),
  );
}

/**
 * Matches the sections of two versions by the sentences that they share: a heading may be worded anew.
 * @param pairs the units that belong together
 */
export function sectionMap(olds: readonly Unit[], news: readonly Unit[], pairs: readonly Pair[]): SectionMap {
  const oldNames = new Set(olds.map((unit) => unit.section));
  const newNames = new Set(news.map((unit) => unit.section));
  const next = successors(olds, pairs);
  const newNameOf = (section: string) => (newNames.has(section) ? section : (next.get(section) ?? section));
  const previous = new Map<string, string>();
  for (const section of oldNames) {
    const name = newNameOf(section);
    if (!oldNames.has(name) && newNames.has(name) && !previous.has(name)) previous.set(name, section);
  }
  return {
    newNameOf,
    kindOf(section) {
      if (!newNames.has(section)) return { kind: 'removed' };
      if (oldNames.has(section)) return { kind: 'kept' };
      const oldSection = previous.get(section);
      if (oldSection === undefined) return { kind: 'added' };
      // Only a heading above it was worded anew, or it stands under another one now.
      return leafOf(oldSection) === leafOf(section) ? { kind: 'kept' } : { kind: 'renamed', oldSection };
    },
  };
}
