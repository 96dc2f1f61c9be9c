import type { Point } from '../i18n/en/points.ts';
import type { Words } from '../i18n/words.ts';
import type { Summary, Topic } from '../model.ts';
import { byWeight } from '../overall/overall-light.ts';
import { lampOf } from './lamp.ts';

/** How many points stand in front. */
const MOST = 3;

/** A point of the policy in plain words, with what decides it ('' where nothing does). */
export interface WorstPoint {
  topic: Topic;
  lamp: 'red' | 'yellow';
  says: string;
  decides: string;
}

/** The values that every quote of a topic shares. */
function shared<T>(topic: Topic, of: (evidence: Topic['evidence'][number]) => readonly T[]): T[] {
  const [first, ...others] = topic.evidence;
  return first ? of(first).filter((value) => others.every((other) => of(other).includes(value))) : [];
}

/** A right for some regions only is known by its answer; then the regions say more than the general words. */
function decidesOf(topic: Topic, decides: string, words: Words): string {
  const regions = topic.answer === 'partial' ? shared(topic, ({ regions }) => regions) : [];
  if (regions.length > 0) return words.pointWords.onlyIn(regions);
  if (decides !== '') return decides;
  const [condition] = shared(topic, ({ conditions }) => conditions);
  return condition === undefined ? '' : words.conditions[condition];
}

function pointOf(topic: Topic, words: Words): WorstPoint[] {
  const lamp = lampOf(topic);
  if (lamp !== 'red' && lamp !== 'yellow') return [];
  const known = (words.points as Record<string, Record<string, Point>>)[topic.id]?.[topic.answer];
  const [says, decides] = known ?? [topic.summary.replace(/\.$/, ''), ''];
  return [{ topic, lamp, says, decides: decidesOf(topic, decides, words) }];
}

/** The three points that speak most against the person: red before yellow, then what weighs most in the overall light. */
export function worstPoints({ topics }: Pick<Summary, 'topics'>, words: Words): WorstPoint[] {
  const points = byWeight(topics).flatMap((topic) => pointOf(topic, words));
  return [...points.filter(({ lamp }) => lamp === 'red'), ...points.filter(({ lamp }) => lamp === 'yellow')].slice(
    0,
    MOST,
  );
}
