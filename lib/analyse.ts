import { findActions } from './actions/find-actions.ts';
import { documentFacts } from './facts/document-facts.ts';
import { en } from './i18n/en.ts';
import type { Page, Summary } from './model.ts';
import { overallLight } from './overall/overall-light.ts';
import { documentKind } from './page/kind.ts';
import { isForeign } from './page/language.ts';
import { type Engine, makeEngine } from './practices/engine.ts';
import { findHits } from './practices/find-hits.ts';
import { statementsOf } from './practices/statements.ts';
import { toPractices } from './practices/to-practices.ts';
import type { RuleSet } from './rules/rule-set.ts';
import { toSegments } from './segments/to-segments.ts';
import { toSentences } from './sentences/sentences.ts';
import { answerTopics } from './topics/answer-topics.ts';

/**
 * Makes the analysis of a rule set: page → sentences → practices → topics → overall → summary.
 * The rules are made ready once; the function can then be called for any number of pages.
 * @returns A pure function: the same page gives the same summary, byte for byte.
 */
export function makeAnalyser(rules: RuleSet): (page: Page) => Summary {
  const engine: Engine = makeEngine(rules);
  return (page) => {
    const sentences = toSentences(page.blocks);
    // The rules know English. A chance hit in another language would be a light without ground.
    const hits = isForeign(page.language) ? [] : findHits(page.blocks, sentences, engine, page.url ?? '');
    const practices = toPractices(hits, engine);
    const topics = answerTopics(hits, rules.topics);
    return {
      schema: 1,
      document: documentFacts(page, sentences, documentKind(page, statementsOf(sentences, hits))),
      overall: overallLight(topics, en),
      topics,
      segments: toSegments(page.blocks, sentences, hits, engine),
      actions: findActions(page, sentences),
      practices,
    };
  };
}

/** Analyses one page, see `makeAnalyser`. */
export function analyse(page: Page, rules: RuleSet): Summary {
  return makeAnalyser(rules)(page);
}
