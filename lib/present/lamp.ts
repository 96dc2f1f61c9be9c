import type { Lamp } from '../i18n/words.ts';
import type { Topic } from '../model.ts';

/** A part of a drawing: an SVG element with its attributes. `body` takes the light's colour, `sign` the colour on top of it. */
export interface Shape {
  tag: 'circle' | 'path' | 'rect';
  part: 'body' | 'sign' | 'case' | 'off';
  attributes: Record<string, string | number>;
}

const body = (tag: Shape['tag'], attributes: Shape['attributes']): Shape => ({ tag, part: 'body', attributes });
const sign = (tag: Shape['tag'], attributes: Shape['attributes']): Shape => ({ tag, part: 'sign', attributes });

const STROKE = { fill: 'none', 'stroke-width': 2.4, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' } as const;

/**
 * The one drawing of each light, on a field of 24 × 24. Each has its own outline, so that nobody needs the colour:
 * disc with a tick, triangle with "!", octagon with a cross, ring with a bar, dotted ring with "?".
 */
export const lampShapes: Record<Lamp, Shape[]> = {
  green: [body('circle', { cx: 12, cy: 12, r: 10.5 }), sign('path', { ...STROKE, d: 'M7.2 12.4l3.3 3.3 6.4-7' })],
  yellow: [
    body('path', { d: 'M10.1 2.9a2.2 2.2 0 0 1 3.8 0l8.9 15.6a2.2 2.2 0 0 1-1.9 3.3H3.1a2.2 2.2 0 0 1-1.9-3.3z' }),
    sign('path', { ...STROKE, d: 'M12 8.6v5.2M12 18v.01' }),
  ],
  red: [
    body('path', {
      d: 'M8.4 1.8h7.2a1.6 1.6 0 0 1 1.1.5l5 5a1.6 1.6 0 0 1 .5 1.1v7.2a1.6 1.6 0 0 1-.5 1.1l-5 5a1.6 1.6 0 0 1-1.1.5H8.4a1.6 1.6 0 0 1-1.1-.5l-5-5a1.6 1.6 0 0 1-.5-1.1V8.4a1.6 1.6 0 0 1 .5-1.1l5-5a1.6 1.6 0 0 1 1.1-.5z',
    }),
    sign('path', { ...STROKE, d: 'M8.4 8.4l7.2 7.2M15.6 8.4l-7.2 7.2' }),
  ],
  grey: [
    body('circle', { cx: 12, cy: 12, r: 9.5, fill: 'none', 'stroke-width': 2 }),
    sign('path', { ...STROKE, d: 'M8.2 12h7.6' }),
  ],
  unsure: [
    body('circle', {
      cx: 12,
      cy: 12,
      r: 9.5,
      fill: 'none',
      'stroke-width': 2,
      'stroke-dasharray': '1.5 2.76',
      'stroke-linecap': 'round',
    }),
    sign('path', {
      ...STROKE,
      'stroke-width': 2.2,
      d: 'M9.3 9.7a2.8 2.8 0 1 1 4 2.6c-.8.4-1.3 1-1.3 1.8v.2M12 17.2v.01',
    }),
  ],
};

/**
 * What could not be read: a sheet with a stroke through it, no light at all. Not said, not sure and not read are three
 * things, and are drawn as three.
 */
export const unreadShapes: Shape[] = [
  body('path', {
    d: 'M6 2.5h8l4.5 4.5v14H6zM14 2.5V7h4.5',
    fill: 'none',
    'stroke-width': 2,
    'stroke-linejoin': 'round',
  }),
  sign('path', { ...STROKE, d: 'M3 20.5L21.5 4' }),
];

/** Which light is drawn for a topic: its own, but an unsure answer is told apart from "not said". */
export function lampOf(topic: Pick<Topic, 'light' | 'answer'>): Lamp {
  return topic.light === 'grey' && topic.answer === 'unsure' ? 'unsure' : topic.light;
}
