import type { Lamp } from '../i18n/words.ts';
import type { Light } from '../model.ts';
import { lampShapes, type Shape } from '../present/lamp.ts';
import { trafficLightShapes, trafficLightSize } from '../present/traffic-light.ts';
import { html, type Markup } from './markup.ts';

/** The drawing of a light as markup. The word has to stand beside it. */
export function lampSvg(lamp: Lamp): Markup {
  return html`<svg class="lamp lamp-${lamp}" viewBox="0 0 24 24" aria-hidden="true">${lampParts(lamp)}</svg>`;
}

/** The same without its frame: 24 by 24, for a place inside a larger drawing. */
export function lampParts(lamp: Lamp): Markup[] {
  return lampShapes[lamp].map(shapeMarkup);
}

/** The traffic light of the whole policy as markup. */
export function trafficLightSvg(light: Light): Markup {
  const { width, height } = trafficLightSize;
  return html`<svg class="traffic-light" viewBox="0 0 ${width} ${height}" aria-hidden="true">${trafficLightParts(light)}</svg>`;
}

/** The same without its frame, for a place inside a larger drawing. */
export function trafficLightParts(light: Light): Markup[] {
  return trafficLightShapes(light).map(
    ({ name, transform, shapes }) =>
      html`<g class="lamp-${name}" transform="${transform}">${shapes.map(shapeMarkup)}</g>`,
  );
}

function shapeMarkup({ tag, part, attributes }: Shape): Markup {
  const written = Object.entries(attributes).map(([name, value]) => html` ${name}="${value}"`);
  return html`<${tag} class="part-${part}"${written}></${tag}>`;
}
