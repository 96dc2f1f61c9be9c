import type { Words } from '../i18n/words.ts';
import type { Overall, Topic } from '../model.ts';
import { verdict } from './verdict.ts';

/** What a light is worth; grey counts for nothing. */
const WORTH = { green: 100, yellow: 50, red: 0 } as const;

/**
 * How much a topic weighs in the overall light: what can hurt most weighs most. Own judgement, in the spirit of what
 * people name first when asked (sale, sharing and use against them before formalities).
 */
const WEIGHT: Readonly<Record<string, number>> = {
  collection: 2,
  tracking: 2,
  advertising: 2,
  automation: 2,
  sale: 3,
  sharing: 3,
  deletion: 2,
  retention: 2,
  security: 2,
};

/** By how much a topic weighs more or less to one person than to everybody. */
type Factor = (topic: string) => number;

/** From this score on the overall light is green, below the second it is red. */
const GREEN_FROM = 75;
const RED_BELOW = 40;
/** A policy with one red answer is never green; with this many it is red. */
const REDS_RED = 6;
/** With fewer answers than this there is no overall light to speak of. */
const LEAST_STATED = 3;

/** The topics that weigh most first; those of one weight stay in their order. */
export function byWeight(topics: readonly Topic[], factor: Factor = () => 1): Topic[] {
  const weightOf = ({ id }: Topic) => (WEIGHT[id] ?? 1) * factor(id);
  return topics.toSorted((a, b) => weightOf(b) - weightOf(a));
}

/**
 * The overall light: the weighted mean of the lights that the policy earns, with two bars that no mean can hide.
 * Silence counts for nothing, neither for nor against; with fewer than three answers there is no colour.
 * @param factor for a personal light; 1 for every topic where there is none
 * @returns `score` 0 (all red) to 100 (all green), a whole number; null when nothing is stated.
 */
export function overallLight(topics: readonly Topic[], words: Words, factor: Factor = () => 1): Overall {
  const weightOf = (id: string) => (WEIGHT[id] ?? 1) * factor(id);
  let sum = 0;
  let weights = 0;
  for (const { id, light } of topics) {
    if (light === 'grey') continue;
    const weight = weightOf(id);
    sum += weight * WORTH[light];
    weights += weight;
  }
  if (weights === 0) return { light: 'grey', score: null, verdict: verdict('grey', byWeight(topics, factor), words) };
  const score = Math.round(sum / weights);
  const reds = topics.filter((topic) => topic.light === 'red').length;
  const stated = topics.filter((topic) => topic.light !== 'grey').length;
  let light: Overall['light'] = score >= GREEN_FROM && reds === 0 ? 'green' : 'yellow';
  if (score < RED_BELOW || reds >= REDS_RED) light = 'red';
  if (stated < LEAST_STATED) light = 'grey';
  return { light, score, verdict: verdict(light, byWeight(topics, factor), words) };
}
