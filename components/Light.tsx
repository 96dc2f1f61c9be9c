import { h } from 'preact';
import type { Lamp } from '../lib/i18n/words.ts';
import type { Light as LightName } from '../lib/model.ts';
import { lampShapes, type Shape, unreadShapes } from '../lib/present/lamp.ts';
import { trafficLightShapes, trafficLightSize } from '../lib/present/traffic-light.ts';
import { useWords } from './words.ts';
import './lights.css';

function draw(shapes: Shape[]) {
  return shapes.map((shape, index) => h(shape.tag, { key: index, ...shape.attributes, class: `part-${shape.part}` }));
}

/** The drawing of a light without its word: only where the word stands beside it. */
export function LampSign({ lamp }: { lamp: Lamp }) {
  return (
    <svg class={`lamp lamp-${lamp}`} viewBox="0 0 24 24" aria-hidden="true">
      {draw(lampShapes[lamp])}
    </svg>
  );
}

/** What could not be read. Its word stands beside it. */
export function UnreadSign() {
  return (
    <svg class="lamp lamp-unread" viewBox="0 0 24 24" aria-hidden="true">
      {draw(unreadShapes)}
    </svg>
  );
}

/** A light as drawing and word. */
export function Light({ lamp }: { lamp: Lamp }) {
  const words = useWords();
  return (
    <span class={`light light-${lamp}`}>
      <LampSign lamp={lamp} />
      <span class="light-word">{words.lamps[lamp].word}</span>
    </span>
  );
}

/** The light of the whole policy, drawn as a traffic light with one lamp lit; all are off while `light` is null. */
export function TrafficLight({ light }: { light: LightName | null }) {
  return (
    <svg class="traffic-light" viewBox={`0 0 ${trafficLightSize.width} ${trafficLightSize.height}`} aria-hidden="true">
      {trafficLightShapes(light).map((lamp) => (
        <g key={lamp.name} class={`lamp lamp-${lamp.name}`} transform={lamp.transform}>
          {draw(lamp.shapes)}
        </g>
      ))}
    </svg>
  );
}
