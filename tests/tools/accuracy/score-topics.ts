import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page, Summary } from '../../../lib/model.ts';
import { readDocument } from '../../../lib/page/read-document.ts';
import type { RuleSet, TopicDefinition } from '../../../lib/rules/rule-set.ts';
import { entry, type Share } from './tally.ts';

interface Gold {
  policies: Record<string, { topics: Record<string, { answer: string; accept?: string[]; evidence: string[] }> }>;
}

/** A question that was answered wrongly. */
export interface Miss {
  policy: string;
  topic: string;
  wanted: string;
  shown: string;
}

/** How often the lights of whole policies are right. */
export interface TopicScore {
  policies: number;
  lights: Share;
  answers: Share;
  colours: Share;
  evidence: Share;
  unsure: number;
  reversals: number;
  perTopic: Map<string, Share>;
  misses: Miss[];
}

/** The light of an answer; grey for silence and doubt. */
export function lightOf(topics: readonly TopicDefinition[], topic: string, answer: string): string {
  return topics.find(({ id }) => id === topic)?.answers[answer]?.light ?? 'grey';
}

/** Whether one light is green where the other is red: the worst error. */
export const isReversal = (a: string, b: string): boolean =>
  (a === 'red' && b === 'green') || (a === 'green' && b === 'red');

const words = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
const RUN = 5;

/** Whether two quotes are of the same passage: one holds the other, or they share a run of five words. */
function overlap(one: string, other: string): boolean {
  const a = words(one);
  const b = words(other);
  if (!a || !b) return false;
  if (a.includes(b) || b.includes(a)) return true;
  const list = a.split(' ');
  return list.some((_, i) => i + RUN <= list.length && ` ${b} `.includes(` ${list.slice(i, i + RUN).join(' ')} `));
}

/** The text of a policy named in a gold file: NAME.md, .html or .txt in the gold's folder or in one beside it. */
function findText(goldFile: string, policy: string): string | null {
  const folder = dirname(goldFile);
  const beside = readdirSync(dirname(folder), { withFileTypes: true }).filter((item) => item.isDirectory());
  const folders = [folder, ...beside.map(({ name }) => join(dirname(folder), name))];
  const files = folders.flatMap((place) => ['md', 'html', 'txt'].map((ending) => join(place, `${policy}.${ending}`)));
  return files.find((file) => existsSync(file)) ?? null;
}

function add(
  score: TopicScore,
  policy: string,
  topic: string,
  gold: Gold['policies'][string]['topics'][string],
  shown: Summary['topics'][number],
  topics: readonly TopicDefinition[],
): void {
  const accepted = [gold.answer, ...(gold.accept ?? [])];
  const lights = accepted.map((answer) => lightOf(topics, topic, answer));
  const right = lights.includes(shown.light);
  const count = (share: Share, isRight: boolean) => {
    share.all++;
    if (isRight) share.right++;
  };
  count(score.lights, right);
  count(
    entry(score.perTopic, topic, () => ({ right: 0, all: 0 })),
    right,
  );
  count(score.answers, accepted.includes(shown.answer));
  if (shown.light !== 'grey') count(score.colours, right);
  if (shown.answer === 'unsure') score.unsure++;
  if (isReversal(lights[0] ?? 'grey', shown.light)) score.reversals++;
  if (!lights.includes('grey'))
    count(
      score.evidence,
      shown.evidence.some(({ quote }) => gold.evidence.some((wanted) => overlap(quote, wanted))),
    );
  if (!right) score.misses.push({ policy, topic, wanted: gold.answer, shown: shown.answer });
}

/**
 * Scores the answers for the policies of a gold file.
 * @throws Error that names the policy whose text is not found.
 */
export function scoreTopics(goldFile: string, rules: RuleSet, analyse: (page: Page) => Summary): TopicScore {
  const gold: Gold = JSON.parse(readFileSync(goldFile, 'utf8'));
  const share = (): Share => ({ right: 0, all: 0 });
  const score: TopicScore = {
    policies: 0,
    lights: share(),
    answers: share(),
    colours: share(),
    evidence: share(),
    unsure: 0,
    reversals: 0,
    perTopic: new Map(),
    misses: [],
  };
  for (const [policy, { topics }] of Object.entries(gold.policies)) {
    const file = findText(goldFile, policy);
    if (!file) throw new Error(`${goldFile}: no text of the policy "${policy}" in its folder or beside it`);
    const summary = analyse(readDocument(readFileSync(file)));
    score.policies++;
    for (const [topic, wanted] of Object.entries(topics)) {
      const shown = summary.topics.find(({ id }) => id === topic);
      if (shown) add(score, policy, topic, wanted, shown, rules.topics);
    }
  }
  return score;
}
