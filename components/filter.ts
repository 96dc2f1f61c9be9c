import type { Lamp } from '../lib/i18n/words.ts';
import type { Topic } from '../lib/model.ts';
import { lampOf } from '../lib/present/lamp.ts';

/** What the side panel shows: no lights chosen means all lights; an empty search means no search. */
export interface Filter {
  lamps: Lamp[];
  search: string;
}

/** Says whether a topic passes the filter. The search looks at question, answer and quotes, without regard to case. */
export function passes(topic: Topic, { lamps, search }: Filter): boolean {
  if (lamps.length > 0 && !lamps.includes(lampOf(topic))) return false;
  const wanted = search.trim().toLowerCase();
  const texts = [topic.question, topic.summary, ...topic.evidence.map((evidence) => evidence.quote)];
  return texts.some((text) => text.toLowerCase().includes(wanted));
}
