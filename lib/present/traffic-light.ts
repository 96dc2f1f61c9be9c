import type { Light } from '../model.ts';
import { lampShapes, type Shape } from './lamp.ts';

/** A group of shapes of the traffic light, moved to its place. */
export interface LampGroup {
  name: string;
  transform: string;
  shapes: Shape[];
}

/** The size of the drawing, in its own units. */
export const trafficLightSize = { width: 44, height: 104 } as const;

const HOUSING: Shape = { tag: 'rect', part: 'case', attributes: { x: 1, y: 1, width: 42, height: 102, rx: 14 } };

/** A lamp that is off keeps its outline, so that its place still says which one it is. */
const dark = (shapes: Shape[]): Shape[] =>
  shapes.filter((shape) => shape.part === 'body').map((shape) => ({ ...shape, part: 'off' }));

/**
 * Draws a traffic light from the same lamps as everywhere: red above, yellow, green below.
 * @param light which lamp is lit; grey or null lights none.
 */
export function trafficLightShapes(light: Light | null): LampGroup[] {
  const lamps = (['red', 'yellow', 'green'] as const).map((name, row) => ({
    name: name === light ? name : `off-${name}`,
    transform: `translate(10 ${9 + row * 31})`,
    shapes: name === light ? lampShapes[name] : dark(lampShapes[name]),
  }));
  return [{ name: 'case', transform: '', shapes: [HOUSING] }, ...lamps];
}
