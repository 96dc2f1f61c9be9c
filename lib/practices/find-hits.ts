import type { Block, Condition, Sentence } from '../model.ts';
import type { Rule } from '../rules/rule-set.ts';
import { companyNames } from '../sentences/company-names.ts';
import { applyRule, type Surroundings } from './apply-rule.ts';
import { candidates, type Engine, type RuleIndex } from './engine.ts';
import type { Match } from './match-pattern.ts';
import { type Reading, readAnswer, readSentence } from './read-sentence.ts';
import { type Dictionary, symbolLength, withPhrases } from './symbols.ts';

/** A rule that holds for a sentence, with what limits it. */
export interface Hit {
  rule: Rule;
  reading: Reading;
  match: Match;
  conditions: Condition[];
  regions: string[];
  /** The kind of passage: '' for the policy's main part, else such as `processor`, `children`, `applicants`. */
  scope: string;
}

/** What a hit shows: under a condition or in a region its rule may show other findings (`with`), or none. */
export function findingsOf(hit: Hit): readonly string[] {
  const limited = [
    ...hit.conditions.map((condition) => hit.rule.with[condition]),
    hit.regions.length > 0 ? hit.rule.with.region : undefined,
  ].filter((names) => names !== undefined);
  return limited[0] ?? hit.rule.shows;
}

/** How many sentences before it a rule's `after` looks at. */
const BEFORE = 3;

interface Limits {
  conditions: Set<Condition>;
  regions: Set<string>;
  scope: string;
}

/** Reads headings once, however many sentences stand under them. */
class Headings {
  private readonly known = new Map<string, Reading>();
  private readonly dictionary: Dictionary;

  constructor(dictionary: Dictionary) {
    this.dictionary = dictionary;
  }

  /** The headings above a sentence and its run-in heading, as readings. */
  above(sentence: Sentence): Reading[] {
    return [...sentence.section, sentence.label].filter(Boolean).map((text) => {
      const known =
        this.known.get(text) ?? readSentence({ ...sentence, text, leadIn: [], kind: 'heading' }, this.dictionary);
      this.known.set(text, known);
      return known;
    });
  }
}

function applyAll(
  index: RuleIndex,
  reading: Reading,
  around: Surroundings,
  engine: Engine,
): { rule: Rule; match: Match }[] {
  const found: { rule: Rule; match: Match }[] = [];
  for (const rule of candidates(index, reading.symbols.places)) {
    const match = applyRule(rule, reading, around, engine.rules.named);
    if (match) found.push({ rule, match });
  }
  return found;
}

/** The places named inside a match, as the text writes them. */
function placesIn(reading: Reading, match: Match, place: number): string[] {
  const found: string[] = [];
  for (let i = match.from; i < match.to; i++) {
    const length = symbolLength(reading.symbols, i, place);
    if (length > 0) {
      found.push(reading.words.slice(i, i + length).join(' '));
      i += length - 1;
    }
  }
  return found;
}

/** The words of a place as the policy writes them ("california" → "California"). */
function asWritten(text: string, place: string): string {
  const pattern = place
    .split(' ')
    .map((word) => word.replace(/[^\p{L}\p{N}]/gu, '.'))
    .join('[^\\p{L}\\p{N}]+');
  return new RegExp(pattern, 'iu').exec(text)?.[0] ?? place;
}

function limitsOf(readings: readonly Reading[], index: number, headings: readonly Reading[], engine: Engine): Limits {
  const reading = readings[index] as Reading;
  const around = { headings, before: [] };
  const limits: Limits = { conditions: new Set(), regions: new Set(), scope: '' };
  for (const { rule, match } of applyAll(engine.conditionRules, reading, around, engine)) {
    if (rule.gives === 'region')
      for (const place of placesIn(reading, match, engine.rules.named.place ?? -1))
        limits.regions.add(asWritten(reading.sentence.text, place));
    else if (rule.gives) limits.conditions.add(rule.gives);
  }
  for (const heading of headings)
    for (const { rule, match } of applyAll(engine.conditionRules, heading, around, engine))
      if (rule.gives === 'region')
        for (const place of placesIn(heading, match, engine.rules.named.place ?? -1))
          limits.regions.add(asWritten(heading.sentence.text, place));
  for (const text of [...headings, reading])
    for (const { rule } of applyAll(engine.scopeRules, text, around, engine)) limits.scope ||= rule.scope;
  return limits;
}

/** A document of fewer sentences may be a part of a policy; its heading then counts. */
const WHOLE_POLICY = 30;

/** The heading that almost all of a whole policy stands under: its title ("Privacy policy for Europe"), which limits no part. */
function titleOf(sentences: readonly Sentence[]): string | null {
  if (sentences.length < WHOLE_POLICY) return null;
  const title = sentences[Math.floor(sentences.length / 2)]?.section[0];
  if (title === undefined) return null;
  return sentences.filter(({ section }) => section[0] === title).length >= sentences.length * 0.8 ? title : null;
}

/** Whether two sentences stand in the same paragraph or list. */
function together(a: Reading, b: Reading): boolean {
  return a.sentence.section.join() === b.sentence.section.join() && Math.abs(a.sentence.block - b.sentence.block) <= 1;
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

/** The rules that tell what a heading announces, applied to a heading's text. */
export function headingRulesOf(text: string, engine: Engine): Rule[] {
  const sentence: Sentence = {
    text,
    block: 0,
    start: 0,
    end: text.length,
    kind: 'heading',
    section: [],
    leadIn: [],
    label: '',
  };
  const reading = readSentence(sentence, engine.dictionary);
  return applyAll(engine.headingRules, reading, { headings: [], before: [] }, engine).map(({ rule }) => rule);
}

/** The ids of the rules for conditions, regions and scopes that fire anywhere, headings included: for the proofs of these rules. */
export function findLimits(blocks: readonly Block[], sentences: readonly Sentence[], engine: Engine): string[] {
  const dictionary = withPhrases(engine.dictionary, companyNames(blocks), engine.rules.named.we ?? -1);
  return sentences.flatMap((sentence) => {
    const reading = readSentence(sentence, dictionary);
    return [engine.conditionRules, engine.scopeRules, engine.headingRules].flatMap((index) =>
      applyAll(index, reading, { headings: [], before: [] }, engine).map(({ rule }) => rule.id),
    );
  });
}

/**
 * Finds every rule that holds, sentence by sentence.
 * @param blocks The page's blocks (for the company's names).
 * @param sentences As `toSentences` gives them. Headings give context only: a heading alone says nothing.
 * @returns Hits in the order of the text.
 */
export function findHits(blocks: readonly Block[], sentences: readonly Sentence[], engine: Engine): Hit[] {
  const dictionary = withPhrases(engine.dictionary, companyNames(blocks), engine.rules.named.we ?? -1);
  const headings = new Headings(dictionary);
  const body = sentences.flatMap((sentence, index) =>
    sentence.kind === 'heading' ? [] : [{ sentence, previous: sentences[index - 1] }],
  );
  const readings = body.map(({ sentence }) => readSentence(sentence, dictionary));
  const title = titleOf(body.map(({ sentence }) => sentence));
  const limits = readings.map((reading, index) => {
    const above = headings.above(reading.sentence).filter((heading) => heading.sentence.text !== title);
    return limitsOf(readings, index, above, engine);
  });
  reachBack(readings, limits, engine);
  const hits: Hit[] = [];
  body.forEach(({ sentence, previous }, index) => {
    const reading = readings[index] as Reading;
    const limit = limits[index] as Limits;
    const before = readings
      .slice(Math.max(0, index - BEFORE), index)
      .filter((other) => other.sentence.section.join() === sentence.section.join());
    const around = { headings: headings.above(sentence), before: before.reverse() };
    const answer = readAnswer(sentence, previous, dictionary);
    for (const text of answer ? [answer, reading] : [reading])
      for (const { rule, match } of applyAll(engine.practiceRules, text, around, engine))
        hits.push({
          rule,
          reading: text,
          match,
          conditions: [...limit.conditions],
          regions: [...limit.regions],
          scope: limit.scope,
        });
  });
  return hits;
}
