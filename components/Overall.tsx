import { en } from '../lib/i18n/en.ts';
import type { Summary } from '../lib/model.ts';
import { LAMP_ORDER, topicsByLamp } from '../lib/present/arrange.ts';
import { LampSign, TrafficLight } from './Light.tsx';
import './overall.css';

/** The light of the whole policy: drawing, word, verdict. */
export function Overall({ summary }: { summary: Summary }) {
  const { overall, document } = summary;
  return (
    <header class="overall" data-overall={overall.light}>
      <TrafficLight light={overall.light} />
      <div class="overall-text">
        {document.title !== '' && (
          <p class="page-title" title={document.title}>
            <bdi>{document.title}</bdi>
          </p>
        )}
        <h1>{en.overall[overall.light]}</h1>
        <p>{overall.verdict}</p>
      </div>
    </header>
  );
}

/** How many questions have each light. Unclear ones are named only if there are any. */
export function Counts({ summary }: { summary: Summary }) {
  const groups = topicsByLamp(summary.topics);
  return (
    <ul class="counts">
      {LAMP_ORDER.filter((lamp) => lamp !== 'unsure' || groups.unsure.length > 0).map((lamp) => (
        <li key={lamp} class={groups[lamp].length === 0 ? 'none' : ''}>
          <LampSign lamp={lamp} />
          <span>
            <b>{groups[lamp].length}</b> {en.lamps[lamp].count}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Says that two passages of the policy do not agree. */
export function Conflict() {
  return (
    <p class="conflict">
      <strong>{en.ready.conflicting}.</strong> {en.ready.conflictingHint}
    </p>
  );
}
