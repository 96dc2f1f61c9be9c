import type { Condition } from '../model.ts';
import type { Rule } from '../rules/rule-set.ts';
import { ALONE, applyAll } from './apply-rules.ts';
import type { Engine } from './engine.ts';
import type { Headings } from './headings.ts';
import type { Match } from './match-pattern.ts';
import { placesNamed } from './places.ts';
import { type Reading, sameSection } from './read-sentence.ts';

/** What limits a statement: its conditions, the places it is for, and the kind of passage it stands in. */
export interface Limits {
  conditions: Set<Condition>;
  regions: Set<string>;
  scope: string;
}

/** What one text by itself says of its conditions, regions and kind of passage. */
export function ownLimits(reading: Reading, engine: Engine): Limits {
  const limits: Limits = { conditions: new Set(), regions: new Set(), scope: '' };
  for (const { rule, match } of applyAll(engine.conditionRules, reading, ALONE, engine)) {
    if (rule.gives === 'region')
      for (const place of placesNamed(reading, match, engine.rules.named.place ?? -1)) limits.regions.add(place);
    else if (rule.gives) limits.conditions.add(rule.gives);
  }
  for (const { rule } of scopesOf(reading, engine)) limits.scope ||= rule.scope;
  return limits;
}

/** The scope rules that hold for one text; those with `reads: heading` for headings only. */
export function scopesOf(reading: Reading, engine: Engine): { rule: Rule; match: Match }[] {
  return applyAll(engine.scopeRules, reading, ALONE, engine).filter(
    ({ rule }) => rule.reads === 'sentence' || reading.sentence.kind === 'heading',
  );
}

/** The limits of a sentence: its own, with the regions and the kind of passage that the headings above it tell. */
function limitsOf(reading: Reading, headings: readonly Limits[], engine: Engine): Limits {
  const own = ownLimits(reading, engine);
  const regions = headings.flatMap((heading) => [...heading.regions]);
  const scope = headings.find((heading) => heading.scope)?.scope ?? own.scope;
  return { conditions: own.conditions, regions: new Set([...own.regions, ...regions]), scope };
}

/** Whether two sentences stand in the same paragraph or list. */
function together(a: Reading, b: Reading): boolean {
  return Math.abs(a.sentence.block - b.sentence.block) <= 1 && sameSection(a, b);
}

/** "If you do not want this, tell us": such a sentence gives its condition to the one before it. */
function reachBack(readings: readonly Reading[], limits: readonly Limits[], engine: Engine): void {
  readings.forEach((reading, index) => {
    const previous = readings[index - 1];
    if (!previous || !together(previous, reading)) return;
    for (const { rule } of applyAll(engine.conditionRules, reading, { headings: [], before: [previous] }, engine))
      if (rule.reachesBack && rule.gives && rule.gives !== 'region') limits[index - 1]?.conditions.add(rule.gives);
  });
}

/** "Police | when required by law": the conditions in a table's row hold for what its first cell names. */
function reachRow(readings: readonly Reading[], limits: readonly Limits[]): void {
  const places = new Map(readings.map(({ sentence }, index) => [sentence, index]));
  readings.forEach(({ sentence }, index) => {
    if (sentence.kind !== 'cell') return;
    for (const lead of sentence.leadIn) {
      const named = lead.kind === 'cell' ? limits[places.get(lead) ?? -1] : undefined;
      for (const condition of limits[index]?.conditions ?? []) named?.conditions.add(condition);
    }
  });
}

/** "This section applies only to residents of California": such a sentence limits all sentences of its section. */
function reachSection(
  readings: readonly Reading[],
  limits: readonly Limits[],
  title: string | null,
  engine: Engine,
): void {
  for (const reading of readings) {
    const { section } = reading.sentence;
    if (section.length === 0 || (section.length === 1 && section[0] === title)) continue;
    const found = [...applyAll(engine.conditionRules, reading, ALONE, engine), ...scopesOf(reading, engine)].filter(
      ({ rule }) => rule.reachesSection,
    );
    for (const hit of found) limitSection(section, hit, reading, readings, limits, engine);
  }
}

function limitSection(
  section: readonly string[],
  { rule, match }: { rule: Rule; match: Match },
  reading: Reading,
  readings: readonly Reading[],
  limits: readonly Limits[],
  engine: Engine,
): void {
  const places = rule.gives === 'region' ? placesNamed(reading, match, engine.rules.named.place ?? -1) : [];
  readings.forEach((other, index) => {
    const limit = limits[index];
    if (!limit || !section.every((heading, depth) => other.sentence.section[depth] === heading)) return;
    for (const place of places) limit.regions.add(place);
    limit.scope ||= rule.scope;
  });
}

/**
 * The limits of all sentences, in their order: those that they state themselves, those of the headings above them, those
 * that the sentence behind or the section's first sentence gives them.
 * @param title The heading that the whole policy stands under, which limits no part; null without one.
 */
export function findLimits(
  readings: readonly Reading[],
  headings: Headings,
  title: string | null,
  engine: Engine,
): Limits[] {
  const known = new Map<Reading, Limits>();
  const limitsOfHeading = (heading: Reading) => {
    const limits = known.get(heading) ?? ownLimits(heading, engine);
    known.set(heading, limits);
    return limits;
  };
  const limits = readings.map((reading) => {
    const above = headings.above(reading.sentence).filter((heading) => heading.sentence.text !== title);
    return limitsOf(reading, above.map(limitsOfHeading), engine);
  });
  reachBack(readings, limits, engine);
  reachRow(readings, limits);
  reachSection(readings, limits, title, engine);
  return limits;
}
