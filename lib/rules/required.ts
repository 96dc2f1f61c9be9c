import { OP } from './pattern-code.ts';

/** A set of symbols of which one must be in a text; `weight`: how often they are to be expected together. */
interface Needed {
  ids: number[];
  weight: number;
}

/**
 * The sets of symbols of which one each must be in a text that matches a pattern, the rarest first: for each its size and
 * its symbols.
 * @param code The pattern's code.
 * @param weight How often each symbol is to be expected.
 */
export function requiredBy(code: readonly number[], weight: readonly number[]): number[] {
  const sets = neededBy(code, 0, code.length, weight).sort((a, b) => a.weight - b.weight);
  const required: number[] = [];
  for (const { ids } of sets) required.push(ids.length, ...ids);
  return required;
}

/** The sets that the elements from one place of the code up to another need. */
function neededBy(code: readonly number[], from: number, to: number, weight: readonly number[]): Needed[] {
  const sets: Needed[] = [];
  for (let at = from; at < to; ) {
    const op = code[at] as number;
    if (op >= 0) sets.push({ ids: [op >> 1], weight: weight[op >> 1] ?? 0 });
    if (op !== OP.choice) {
      at += lengthOf(code, at);
      continue;
    }
    const last = at + 2 + (code[at + 1] as number);
    const any: Needed = { ids: [], weight: 0 };
    let hasAll = true;
    at += 2;
    while (at < last) {
      const end = at + 1 + (code[at] as number);
      const rarest: Needed | undefined = hasAll ? rarestOf(neededBy(code, at + 1, end, weight)) : undefined;
      hasAll &&= rarest !== undefined;
      for (const id of rarest?.ids ?? []) if (!any.ids.includes(id)) any.ids.push(id);
      at = end;
    }
    if (!hasAll) continue;
    for (const id of any.ids) any.weight += weight[id] ?? 0;
    sets.push(any);
  }
  return sets;
}

function rarestOf(sets: readonly Needed[]): Needed | undefined {
  let rarest = sets[0];
  for (const set of sets) if (set.weight < (rarest?.weight ?? 0)) rarest = set;
  return rarest;
}

/** The length of an element that is no choice, in numbers of its code. */
function lengthOf(code: readonly number[], at: number): number {
  if (code[at] === OP.gap) return 3 + (code[at + 2] as number);
  return code[at] === OP.not || code[at] === OP.notBefore ? 2 + (code[at + 1] as number) : 1;
}
