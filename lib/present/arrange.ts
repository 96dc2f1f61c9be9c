import type { Lamp, Words } from '../i18n/words.ts';
import type { Summary, Topic } from '../model.ts';
import { lampOf } from './lamp.ts';

/** The order in which every surface shows the lights: what matters most first. */
export const LAMP_ORDER = ['red', 'yellow', 'green', 'unsure', 'grey'] as const satisfies readonly Lamp[];

/** Groups the topics by light; inside a light they keep the order of the summary. */
export function topicsByLamp(topics: Topic[]): Record<Lamp, Topic[]> {
  const groups: Record<Lamp, Topic[]> = { red: [], yellow: [], green: [], unsure: [], grey: [] };
  for (const topic of topics) groups[lampOf(topic)].push(topic);
  return groups;
}

/** Says how many topics have each light: "2 serious, 5 to watch, 8 good, 5 not said". Unclear ones only if there are any. */
export function countsInWords(summary: Summary, words: Words): string {
  const groups = topicsByLamp(summary.topics);
  return LAMP_ORDER.filter((lamp) => lamp !== 'unsure' || groups.unsure.length > 0)
    .map((lamp) => `${groups[lamp].length} ${words.lamps[lamp].count}`)
    .join(', ');
}
