import type { Light, Summary, Topic } from '../model.ts';
import type { Direction, LightChange, LightSide } from './model.ts';

const RANK: Record<Exclude<Light, 'grey'>, number> = { red: 0, yellow: 1, green: 2 };

function directionOf(before: Topic, after: Topic): Direction {
  if (before.light === 'grey') return after.light === 'grey' ? 'other' : 'stated';
  if (after.light === 'grey') return 'silent';
  const step = RANK[after.light] - RANK[before.light];
  if (step === 0) return 'other';
  return step > 0 ? 'better' : 'worse';
}

function sideOf({ answer, light, summary, evidence }: Topic): LightSide {
  return { answer, light, summary, evidence };
}

/**
 * The questions that two summaries answer differently, in the order of the questions.
 * Both summaries have to come from the same rule set, or else the rules' changes would pass for the policy's.
 */
export function lightChanges(before: Summary, after: Summary): LightChange[] {
  return after.topics.flatMap((topic) => {
    const previous = before.topics.find(({ id }) => id === topic.id);
    if (!previous || (previous.answer === topic.answer && previous.light === topic.light)) return [];
    const { id, question } = topic;
    return [{ id, question, direction: directionOf(previous, topic), old: sideOf(previous), new: sideOf(topic) }];
  });
}
