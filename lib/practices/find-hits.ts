import type { Block, Condition, Sentence } from '../model.ts';
import type { Rule } from '../rules/rule-set.ts';
import { companyNames } from '../sentences/company-names.ts';
import { DocumentTokens } from '../sentences/document-tokens.ts';
import { ALONE, applyAll } from './apply-rules.ts';
import { cellQuestions } from './cell-questions.ts';
import { endChildrenParts } from './children-part.ts';
import { deniedBlocks } from './denied-blocks.ts';
import type { Engine } from './engine.ts';
import { Headings, titleOf } from './headings.ts';
import { readInlineList } from './inline-list.ts';
import { conditionsAt, findLimits, type Limits, ownLimits, scopesOf } from './limits.ts';
import type { Match } from './match-pattern.ts';
import { type Reading, readAnswer, readSentence, sameSection } from './read-sentence.ts';
import { type Dictionary, withPhrases } from './symbols.ts';

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
  return applyAll(engine.headingRules, reading, ALONE, engine).map(({ rule }) => rule);
}

/** The ids of the rules for conditions, regions and scopes that fire anywhere, headings included: for the proofs of these rules. */
export function limitRulesIn(blocks: readonly Block[], sentences: readonly Sentence[], engine: Engine): string[] {
  const dictionary = withPhrases(engine.dictionary, companyNames(blocks), engine.rules.named.we ?? -1);
  return sentences.flatMap((sentence) => {
    const reading = readSentence(sentence, dictionary);
    const found = [engine.conditionRules, engine.headingRules].flatMap((index) =>
      applyAll(index, reading, ALONE, engine),
    );
    return [...found, ...scopesOf(reading, engine)].map(({ rule }) => rule.id);
  });
}

/**
 * Finds every rule that holds, sentence by sentence.
 * @param blocks The page's blocks (for the company's names).
 * @param sentences As `toSentences` gives them. Headings give context only: a heading alone says nothing.
 * @param site The page's address (for the company's name in it), '' where unknown.
 * @returns Hits in the order of the text.
 */
export function findHits(blocks: readonly Block[], sentences: readonly Sentence[], engine: Engine, site = ''): Hit[] {
  const { dictionary, body, readings } = readBody(blocks, sentences, engine, site);
  const headings = new Headings(dictionary);
  const answers = sentences.map((sentence, index) => readAnswer(sentence, sentences[index - 1], dictionary));
  const questions = cellQuestions(blocks);
  const limits = findLimits(readings, headings, titleOf(readings.map(({ sentence }) => sentence)), engine);
  endChildrenParts(readings, limits);
  return body.flatMap((place, index) => {
    // A question says nothing by itself: it is read with its answer.
    if (answers[place + 1]) return [];
    const reading = readings[index] as Reading;
    const answer = answers[place] ?? answerInCell(reading.sentence, questions, dictionary);
    const around = { headings: headings.above(reading.sentence), before: sentencesBefore(readings, index) };
    const limit = limits[index] as Limits;
    const regions = [...limit.regions];
    const hits = (answer ? [answer, reading] : [reading]).flatMap((text) =>
      applyAll(engine.practiceRules, text, around, engine).map(({ rule, match }): Hit => {
        const conditions = text === reading ? conditionsAt(match, limit) : [...limit.conditions.keys()];
        return { rule, reading: text, match, conditions, regions, scope: limit.scope };
      }),
    );
    const known = new Set(hits.map(({ rule }) => rule));
    const listed = readInlineList(reading.sentence, dictionary).flatMap((text) =>
      applyAll(engine.practiceRules, text, around, engine)
        .filter(({ rule }) => !known.has(rule))
        .map(({ rule, match }): Hit => {
          const conditions = [...ownLimits(text, engine).conditions.keys()];
          return { rule, reading: text, match, conditions, regions, scope: limit.scope };
        }),
    );
    return [...hits, ...listed];
  });
}

/** Reads all sentences but the headings; `body` tells their places. The tokens of the blocks are given up behind it. */
function readBody(
  blocks: readonly Block[],
  sentences: readonly Sentence[],
  engine: Engine,
  site: string,
): { dictionary: Dictionary; body: number[]; readings: Reading[] } {
  const tokens = new DocumentTokens(blocks);
  const names = companyNames(blocks, site, tokens.tokens);
  const dictionary = withPhrases(engine.dictionary, names, engine.rules.named.we ?? -1);
  const body = [...sentences.keys()].filter((index) => sentences[index]?.kind !== 'heading');
  const denied = deniedBlocks(blocks);
  const readings = body.map((place) => {
    const sentence = sentences[place] as Sentence;
    const reading = readSentence(sentence, dictionary, (other) => tokens.of(other));
    return denied.has(sentence.block) ? { ...reading, negated: true } : reading;
  });
  return { dictionary, body, readings };
}

/** The sentences before one in its section, nearest first. */
function sentencesBefore(readings: readonly Reading[], index: number): Reading[] {
  const found: Reading[] = [];
  for (let i = index - 1; i >= Math.max(0, index - BEFORE); i--)
    if (sameSection(readings[i] as Reading, readings[index] as Reading)) found.push(readings[i] as Reading);
  return found;
}

/** A table's cell that answers the header of its column, read with it. */
function answerInCell(
  sentence: Sentence,
  questions: ReadonlyMap<number, string>,
  dictionary: Dictionary,
): Reading | null {
  const text = questions.get(sentence.block);
  return text === undefined ? null : readAnswer(sentence, { ...sentence, text, kind: 'heading' }, dictionary);
}
