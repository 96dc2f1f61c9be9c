import type { Share, TopicFigures } from '../../../lib/accuracy/figures-for.ts';
import type { TopicDefinition } from '../../../lib/rules/rule-set.ts';
import type { Scores } from './write-page.ts';

/** How often each question was answered right, over all sets of one run: what the side panel shows under "how sure?". */
export function figuresOf(scores: Scores, topics: readonly TopicDefinition[]): Record<string, TopicFigures> {
  const add = (shares: (Share | undefined)[]) =>
    shares.reduce<Share>(
      (sum, share) => ({ right: sum.right + (share?.right ?? 0), all: sum.all + (share?.all ?? 0) }),
      { right: 0, all: 0 },
    );
  return Object.fromEntries(
    topics.map(({ id }) => [
      id,
      {
        policies: add([...scores.topics.values()].map(({ perTopic }) => perTopic.get(id))),
        texts: add([...scores.challenges.values()].map(({ perTopic }) => perTopic.get(id))),
      },
    ]),
  );
}
