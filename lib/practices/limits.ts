import type { Condition } from '../model.ts';
import type { Rule } from '../rules/rule-set.ts';
import { BREAK } from '../sentences/tokens.ts';
import { ALONE, applyAll } from './apply-rules.ts';
import type { Engine } from './engine.ts';
import type { Headings } from './headings.ts';
import type { Match } from './match-pattern.ts';
import { placesNamed } from './places.ts';
import { type Reading, sameSection } from './read-sentence.ts';

/** The words of a sentence that a condition reaches: from the first, to before the other. */
interface Reach {
  from: number;
  to: number;
}

/** A condition that stands within so many words behind a semicolon reaches the part before as well. */
const OPENING = 2;

const ALL: Reach = { from: 0, to: Number.POSITIVE_INFINITY };

/** What limits a statement: its conditions, the places it is for, and the kind of passage it stands in. */
export interface Limits {
  /** For each condition the words that it reaches: all, or only those between two semicolons. */
  conditions: Map<Condition, Reach>;
  regions: Set<string>;
  scope: string;
}

/** "To run the games; to send offers (you can opt out)": what stands behind a semicolon reaches no farther than the next. */
function reachOf(match: Match, { breaks, own }: Reading): Reach {
  const strong = breaks.flatMap((value, word) => (word > own && value === BREAK.strong ? [word] : []));
  const last = strong.findLastIndex((word) => word <= match.from);
  if (last < 0) return ALL;
  // "…; you can opt out": such a part has nothing of its own to limit.
  const opens = match.from - (strong[last] as number) <= OPENING;
  const from = (opens ? strong[last - 1] : strong[last]) ?? 0;
  return { from, to: strong[last + 1] ?? ALL.to };
}

function addCondition(conditions: Map<Condition, Reach>, condition: Condition, reach: Reach): void {
  const known = conditions.get(condition);
  if (!known) conditions.set(condition, reach);
  else conditions.set(condition, { from: Math.min(known.from, reach.from), to: Math.max(known.to, reach.to) });
}

/** The conditions under which the words of a match stand. */
export function conditionsAt(match: Match, { conditions }: Limits): Condition[] {
  return [...conditions].filter(([, { from, to }]) => match.from >= from && match.from < to).map(([name]) => name);
}

/** A rule for limits that holds for a text. */
interface Found {
  rule: Rule;
  match: Match;
}

/** What one text by itself says of its limits, and by which rules. */
interface Own extends Limits {
  found: readonly Found[];
  /** Whether a rule that reaches back to the sentence before may hold. */
  mayReachBack: boolean;
}

function readLimits(reading: Reading, engine: Engine): Own {
  const conditions = applyAll(engine.conditionRules, reading, ALONE, engine);
  const scopes = scopesOf(reading, engine);
  const limits: Limits = { conditions: new Map(), regions: new Set(), scope: scopes[0]?.rule.scope ?? '' };
  for (const { rule, match } of conditions) {
    if (rule.gives === 'region')
      for (const place of placesNamed(reading, match, engine.rules.named.place ?? -1)) limits.regions.add(place);
    else if (rule.gives) addCondition(limits.conditions, rule.gives, reachOf(match, reading));
  }
  const mayReachBack = engine.backwardRules.candidates(reading).length > 0;
  return { ...limits, found: [...conditions, ...scopes], mayReachBack };
}

/** What one text by itself says of its conditions, regions and kind of passage. */
export function ownLimits(reading: Reading, engine: Engine): Limits {
  const { conditions, regions, scope } = readLimits(reading, engine);
  return { conditions, regions, scope };
}

/** The scope rules that hold for one text; those with `reads: heading` for headings only. */
export function scopesOf(reading: Reading, engine: Engine): Found[] {
  return applyAll(engine.scopeRules, reading, ALONE, engine).filter(
    ({ rule }) => rule.reads === 'sentence' || reading.sentence.kind === 'heading',
  );
}

/** The limits of a sentence: its own, with the regions and the kind of passage that the headings above it tell. */
function limitsOf(own: Own, headings: readonly Limits[]): Limits {
  const regions = headings.flatMap((heading) => [...heading.regions]);
  const scope = headings.find((heading) => heading.scope)?.scope ?? own.scope;
  for (const region of regions) own.regions.add(region);
  return { conditions: own.conditions, regions: own.regions, scope };
}

/** Whether two sentences stand in the same paragraph or list. */
function together(a: Reading, b: Reading): boolean {
  return Math.abs(a.sentence.block - b.sentence.block) <= 1 && sameSection(a, b);
}

/** "If you do not want this, tell us": such a sentence gives its condition to the one before it. */
function reachBack(readings: readonly Reading[], limits: readonly Limits[], own: readonly Own[], engine: Engine): void {
  readings.forEach((reading, index) => {
    const previous = readings[index - 1];
    if (!own[index]?.mayReachBack || !previous || !together(previous, reading)) return;
    for (const { rule } of applyAll(engine.backwardRules, reading, { headings: [], before: [previous] }, engine))
      if (rule.gives && rule.gives !== 'region') limits[index - 1]?.conditions.set(rule.gives, ALL);
  });
}

/** "Police | when required by law": the conditions in a table's row hold for what its first cell names. */
function reachRow(readings: readonly Reading[], limits: readonly Limits[]): void {
  const places = new Map(readings.map(({ sentence }, index) => [sentence, index]));
  readings.forEach(({ sentence }, index) => {
    if (sentence.kind !== 'cell') return;
    for (const lead of sentence.leadIn) {
      const named = lead.kind === 'cell' ? limits[places.get(lead) ?? -1] : undefined;
      for (const condition of limits[index]?.conditions.keys() ?? []) named?.conditions.set(condition, ALL);
    }
  });
}

/** The readings of each section, by its headings. */
function bySection(
  readings: readonly Reading[],
  limits: readonly Limits[],
): Map<string, [section: readonly string[], Limits[]]> {
  const found = new Map<string, [readonly string[], Limits[]]>();
  readings.forEach(({ sentence: { section } }, index) => {
    const key = section.join('\n');
    const known = found.get(key) ?? [section, []];
    found.set(key, known);
    known[1].push(limits[index] as Limits);
  });
  return found;
}

/** "This section applies only to residents of California": such a sentence limits all sentences of its section. */
function reachSection(
  readings: readonly Reading[],
  limits: readonly Limits[],
  own: readonly Own[],
  title: string | null,
  engine: Engine,
): void {
  const sections = bySection(readings, limits);
  readings.forEach((reading, index) => {
    const { section } = reading.sentence;
    if (section.length === 0 || (section.length === 1 && section[0] === title)) return;
    for (const hit of own[index]?.found ?? [])
      if (hit.rule.reachesSection) limitSection(hit, reading, sections.values(), engine);
  });
}

function limitSection(
  { rule, match }: Found,
  reading: Reading,
  sections: Iterable<[section: readonly string[], Limits[]]>,
  engine: Engine,
): void {
  const places = rule.gives === 'region' ? placesNamed(reading, match, engine.rules.named.place ?? -1) : [];
  for (const [section, limits] of sections) {
    if (!reading.sentence.section.every((heading, depth) => section[depth] === heading)) continue;
    for (const limit of limits) {
      for (const place of places) limit.regions.add(place);
      limit.scope ||= rule.scope;
    }
  }
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
  const own = readings.map((reading) => readLimits(reading, engine));
  const limits = readings.map((reading, index) => {
    const above = headings.above(reading.sentence).filter((heading) => heading.sentence.text !== title);
    return limitsOf(own[index] as Own, above.map(limitsOfHeading));
  });
  reachBack(readings, limits, own, engine);
  reachRow(readings, limits);
  reachSection(readings, limits, own, title, engine);
  return limits;
}
