import type { Evidence, Light, Summary, Topic } from '../model.ts';
import { lampOf } from './lamp.ts';

/** Where a passage stands in the page as it was read. */
export type Passage = Pick<Evidence, 'quote' | 'block' | 'start' | 'end'>;

/** How a passage is marked in the page: in the colour of a light, or, for a practice that has none, as a plain note. */
export const MARK_LOOKS = ['red', 'yellow', 'green', 'unsure', 'note'] as const;
export type MarkLook = (typeof MARK_LOOKS)[number];

/** A passage to be marked in the page. */
export interface Mark extends Passage {
  look: MarkLook;
}

/** What is marked in the page now. */
export interface Marked {
  /** The passage that the person is at, from 1; 0 where the one asked for is no longer in the page. */
  at: number;
  /** How many passages are marked; 0 when the marks are gone. */
  count: number;
  /** How many of the passages asked for the page no longer holds. */
  missing: number;
  /** How many passages have each look. */
  looks: Partial<Record<MarkLook, number>>;
}

/** How a look is drawn: tint and line for every passage, `strong` and `on` for the one that the person is at. */
export interface MarkStyle {
  tint: string;
  strong: string;
  on: string;
  /** A line of its own for each look, so that nobody needs the colour. */
  line: 'wavy' | 'dashed' | 'solid' | 'dotted' | 'double';
}

/** Text on a tint is always the same dark ink, whatever the page's own colours are. */
export const MARK_INK = '#16191f';

export const markStyles: Readonly<Record<MarkLook, MarkStyle>> = {
  red: { tint: '#ffd6d1', strong: '#b3231f', on: '#ffffff', line: 'wavy' },
  yellow: { tint: '#ffedb3', strong: '#f4b400', on: '#241a00', line: 'dashed' },
  green: { tint: '#cdf0d6', strong: '#17692f', on: '#ffffff', line: 'solid' },
  unsure: { tint: '#e3e6eb', strong: '#4b5462', on: '#ffffff', line: 'dotted' },
  note: { tint: '#d8e5ff', strong: '#2350b8', on: '#ffffff', line: 'double' },
};

/** Grey is the data's word for an answer that is not known; its passages are marked as unsure ones. */
function lookOf(topic: Topic): MarkLook {
  const lamp: Light | 'unsure' = lampOf(topic);
  return lamp === 'grey' ? 'unsure' : lamp;
}

/** Where a passage stands, as one word. */
export const placeOf = ({ block, start, end }: Passage): string => `${block}:${start}:${end}`;

/** The same passage is marked once, in the look that comes first in `MARK_LOOKS`; all in the order of the page. */
export function inPageOrder(marks: readonly Mark[]): Mark[] {
  const byPlace = new Map<string, Mark>();
  for (const mark of marks) {
    const known = byPlace.get(placeOf(mark));
    if (!known || MARK_LOOKS.indexOf(mark.look) < MARK_LOOKS.indexOf(known.look)) byPlace.set(placeOf(mark), mark);
  }
  return [...byPlace.values()].sort((a, b) => a.block - b.block || a.start - b.start || a.end - b.end);
}

/** The marks for every quote of some topics, in the order of the page. */
export function marksOfTopics(topics: Summary['topics']): Mark[] {
  return inPageOrder(
    topics.flatMap((topic) => topic.evidence.map((evidence) => ({ ...passageOf(evidence), look: lookOf(topic) }))),
  );
}

/** Only what the page needs to know of a piece of evidence. */
export function passageOf({ quote, block, start, end }: Passage): Passage {
  return { quote, block, start, end };
}
