import type { Light } from '../../model.ts';
import { lampShapes, type Shape } from '../../present/lamp.ts';

/** The size of the field on which the lights are drawn. */
const FIELD = 24;
/** The toolbar shows 16 pixels, twice as many on a fine screen. */
const SIZES = [16, 32];

/** Strong enough on light and dark toolbars; grey is a ring, so it takes a middle tone. */
const COLOURS: Record<Light, { body: string; sign: string }> = {
  green: { body: '#1b7f3b', sign: '#ffffff' },
  yellow: { body: '#f4b400', sign: '#3a2a00' },
  red: { body: '#c5221f', sign: '#ffffff' },
  grey: { body: '#7d8694', sign: '#7d8694' },
};

function outline({ tag, attributes }: Shape): Path2D {
  if (tag === 'path') return new Path2D(String(attributes.d));
  const path = new Path2D();
  path.arc(Number(attributes.cx), Number(attributes.cy), Number(attributes.r), 0, 2 * Math.PI);
  return path;
}

function paint(context: OffscreenCanvasRenderingContext2D, shape: Shape, colour: string): void {
  const { attributes } = shape;
  context.fillStyle = colour;
  context.strokeStyle = colour;
  context.lineWidth = Number(attributes['stroke-width'] ?? 1);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  if (attributes.fill === 'none') context.stroke(outline(shape));
  else context.fill(outline(shape));
}

/**
 * Paints the one drawing of a light for the toolbar button.
 * @returns pixels by the length of a side
 * @throws Error where the browser has no canvas
 */
export function paintLight(light: Light): Record<number, ImageData> {
  const painted = SIZES.map((size): [number, ImageData] => {
    const context = new OffscreenCanvas(size, size).getContext('2d');
    if (!context) throw new Error('This browser cannot paint the light on the toolbar button.');
    context.scale(size / FIELD, size / FIELD);
    for (const shape of lampShapes[light])
      paint(context, shape, shape.part === 'sign' ? COLOURS[light].sign : COLOURS[light].body);
    return [size, context.getImageData(0, 0, size, size)];
  });
  return Object.fromEntries(painted);
}
