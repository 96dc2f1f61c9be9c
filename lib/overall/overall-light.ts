import type { Overall, Topic } from '../model.ts';

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

/** From this score on the overall light is green, below the second it is red. */
const GREEN_FROM = 67;
const RED_BELOW = 40;
/** A policy with this many red answers is never green; with this many it is red. */
const REDS_NO_GREEN = 2;
const REDS_RED = 6;
/** With fewer answers than this there is no overall light to speak of. */
const LEAST_STATED = 3;

function verdict(light: Overall['light'], topics: readonly Topic[]): string {
  const count = (wanted: Topic['light']) => topics.filter((topic) => topic.light === wanted).length;
  const silent = topics.filter((topic) => topic.answer === 'not-stated').length;
  const reds = count('red');
  const serious = reds === 0 ? 'nothing serious' : reds === 1 ? '1 serious point' : `${reds} serious points`;
  const left = silent === 0 ? '' : `; ${silent} of ${topics.length} questions are left open`;
  if (light === 'grey') return `Says too little to judge: ${silent} of ${topics.length} questions are left open.`;
  const word = { green: 'Mostly good', yellow: 'Read with care', red: 'Serious concerns' }[light];
  return `${word}: ${serious}, ${count('yellow')} to watch, ${count('green')} good${left}.`;
}

/**
 * The overall light: the weighted mean of the lights that the policy earns, with two bars that no mean can hide.
 * Silence counts for nothing, neither for nor against; with fewer than three answers there is no colour.
 * @returns `score` 0 (all red) to 100 (all green), a whole number; null when nothing is stated.
 */
export function overallLight(topics: readonly Topic[]): Overall {
  let sum = 0;
  let weights = 0;
  for (const { id, light } of topics) {
    if (light === 'grey') continue;
    const weight = WEIGHT[id] ?? 1;
    sum += weight * WORTH[light];
    weights += weight;
  }
  if (weights === 0) return { light: 'grey', score: null, verdict: verdict('grey', topics) };
  const score = Math.round(sum / weights);
  const reds = topics.filter((topic) => topic.light === 'red').length;
  const stated = topics.filter((topic) => topic.light !== 'grey').length;
  let light: Overall['light'] = score >= GREEN_FROM && reds < REDS_NO_GREEN ? 'green' : 'yellow';
  if (score < RED_BELOW || reds >= REDS_RED) light = 'red';
  if (stated < LEAST_STATED) light = 'grey';
  return { light, score, verdict: verdict(light, topics) };
}
