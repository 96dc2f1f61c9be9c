import type { ChangeKind, Part, Passage, Place, Unit } from './model.ts';
import type { Step } from './steps.ts';
import { wordParts } from './word-parts.ts';

/** Neighbours of the same kind and paragraph are one passage: a moved paragraph is not shown as five moved sentences. */
function goesOn(last: Step | undefined, { kind, old, new: after }: Step): boolean {
  if (last?.kind !== kind || kind === 'same') return false;
  const follows = (a: Unit | null, b: Unit | null) =>
    a === b || (a !== null && b !== null && a.index + 1 === b.index && a.block === b.block);
  return follows(last.old, old) && follows(last.new, after);
}

function place(units: readonly (Unit | null)[]): Place | null {
  const [first, ...more] = units.filter((unit) => unit !== null);
  if (!first) return null;
  return { section: first.section, block: first.block, text: [first, ...more].map((unit) => unit.text).join(' ') };
}

function partsOf(before: Place | null, after: Place | null): Part[] {
  if (!before) return [{ kind: 'added', text: after?.text ?? '' }];
  if (!after) return [{ kind: 'removed', text: before.text }];
  return wordParts(before.text, after.text);
}

/** The passages of one section's steps, in their order; what is the same is left out. */
export function toPassages(steps: readonly Step[]): Passage[] {
  const groups: Step[][] = [];
  let last: Step | undefined;
  for (const step of steps) {
    if (goesOn(last, step)) groups.at(-1)?.push(step);
    else groups.push([step]);
    last = step;
  }
  return groups.flatMap((group) => {
    const kind = group[0]?.kind ?? 'same';
    return kind === 'same' ? [] : [toPassage(kind, group)];
  });
}

function toPassage(kind: ChangeKind, group: readonly Step[]): Passage {
  const before = place(group.map((step) => step.old));
  const after = place(group.map((step) => step.new));
  return { kind, old: before, new: after, parts: partsOf(before, after) };
}
