import type { Practice } from '../model.ts';
import mapping from './dpv.json' with { type: 'json' };

/** Properties of the W3C Data Privacy Vocabulary, each with the terms that hold: `dpv:hasPurpose` → `dpv:Advertising`. */
export type Terms = Record<string, string[]>;

const CATEGORIES: Record<string, Terms> = mapping.categories;
const ATTRIBUTES: Record<string, Record<string, Terms>> = mapping.attributes;

/** The prefixes of the terms, with the addresses that they stand for. */
export const DPV_PREFIXES: Record<string, string> = mapping.prefixes;

/** The class of a practice: a process that the policy describes, or one that it rules out ("We do not sell …"). */
export function dpvClass({ attributes }: Practice): string {
  return attributes['Does/Does Not'] === 'Does Not' ? mapping.denied : mapping.stated;
}

/** The terms for a practice, see `dpv.json`: those of its category and of each value, each once. */
export function dpvTerms({ category, attributes }: Practice): Terms {
  const values = Object.entries(attributes).flatMap(([name, value]) =>
    [value].flat().map((one) => [name, one] as const),
  );
  const found = [CATEGORIES[category], ...values.map(([name, value]) => ATTRIBUTES[name]?.[value])];
  const terms: Terms = {};
  for (const [property, names] of found.flatMap((entry) => Object.entries(entry ?? {})))
    terms[property] = [...new Set([...(terms[property] ?? []), ...names])];
  return terms;
}
