import { readFileSync } from 'node:fs';
import type { Page, Summary } from '../../../lib/model.ts';
import { readString } from '../../../lib/page/read-document.ts';
import type { RuleSet } from '../../../lib/rules/rule-set.ts';
import { isReversal, lightOf } from './score-topics.ts';
import { entry, type Share } from './tally.ts';

interface Item {
  id: string;
  topic: string;
  text: string;
  answer: string;
  pair?: string;
  difficulty: number;
  phenomenon: string;
}

/** How often short texts made to mislead are answered right. */
export interface ChallengeScore {
  all: Share;
  pairs: Share;
  unsure: number;
  reversals: number;
  perTopic: Map<string, Share>;
  perDifficulty: Map<string, Share>;
  perPhenomenon: Map<string, Share>;
}

/** Scores a challenge set: JSON lines of {id, topic, text, answer, pair, difficulty, phenomenon}. A pair is right when both texts are. */
export function scoreChallenge(file: string, rules: RuleSet, analyse: (page: Page) => Summary): ChallengeScore {
  const items = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): Item => JSON.parse(line));
  const share = (): Share => ({ right: 0, all: 0 });
  const score: ChallengeScore = {
    all: share(),
    pairs: share(),
    unsure: 0,
    reversals: 0,
    perTopic: new Map(),
    perDifficulty: new Map(),
    perPhenomenon: new Map(),
  };
  const right = new Map<string, boolean>();
  for (const item of items) {
    const shown = analyse(readString(item.text)).topics.find(({ id }) => id === item.topic);
    const isRight = shown?.answer === item.answer;
    right.set(item.id, isRight);
    const tables: [Map<string, Share>, string][] = [
      [score.perTopic, item.topic],
      [score.perDifficulty, String(item.difficulty)],
      [score.perPhenomenon, item.phenomenon],
    ];
    for (const one of [score.all, ...tables.map(([table, key]) => entry(table, key, share))]) {
      one.all++;
      if (isRight) one.right++;
    }
    if (shown?.answer === 'unsure') score.unsure++;
    if (isReversal(lightOf(rules.topics, item.topic, item.answer), shown?.light ?? 'grey')) score.reversals++;
  }
  for (const item of items) {
    if (!item.pair || item.id > item.pair) continue;
    score.pairs.all++;
    if (right.get(item.id) && right.get(item.pair)) score.pairs.right++;
  }
  return score;
}
