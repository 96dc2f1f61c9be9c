import type { Block } from '../model.ts';
import { align } from './align.ts';
import type { Counts, SectionDiff, SectionKind, TextDiff, Unit } from './model.ts';
import { toPassages } from './passages.ts';
import { type SectionMap, sectionMap } from './section-map.ts';
import { inReadingOrder, type Step } from './steps.ts';
import { toUnits } from './units.ts';

/** Whether the step is the coming, going or rewording of the section's own heading, which the section's kind tells already. */
function isToldBySection({ old, new: after }: Step, kind: SectionKind): boolean {
  const isHeading = (old ?? after)?.kind === 'heading';
  return isHeading && kind !== 'kept' && (old === null || after === null);
}

function toSections(steps: readonly Step[], map: SectionMap): SectionDiff[] {
  const bySection = Map.groupBy(steps, ({ old, new: after }) =>
    after ? after.section : map.newNameOf(old?.section ?? ''),
  );
  return [...bySection].flatMap(([section, own]) => {
    const told = map.kindOf(section);
    const passages = toPassages(own.filter((step) => !isToldBySection(step, told.kind)));
    return passages.length === 0 && told.kind === 'kept' ? [] : [{ section, ...told, passages }];
  });
}

function countKinds(steps: readonly Step[]): Counts {
  const counts: Counts = { same: 0, added: 0, removed: 0, changed: 0, moved: 0 };
  for (const { kind } of steps) counts[kind] += 1;
  return counts;
}

/**
 * What changed from one version of a text to another: sentence by sentence, with the words inside, by section. Text that
 * only moved is told from text that changed; typography is no change.
 * @param before the old version's blocks
 * @param after the new version's blocks
 */
export function textDiff(before: readonly Block[], after: readonly Block[]): TextDiff {
  const [olds, news]: [Unit[], Unit[]] = [toUnits(before), toUnits(after)];
  const pairs = align(olds, news);
  const steps = inReadingOrder(olds, news, pairs);
  return { counts: countKinds(steps), sections: toSections(steps, sectionMap(olds, news, pairs)) };
}
