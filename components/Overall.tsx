import type { Summary, Topic } from '../lib/model.ts';
import { LAMP_ORDER, topicsByLamp } from '../lib/present/arrange.ts';
import { LampSign, TrafficLight } from './Light.tsx';
import { QUOTED, useWords } from './words.ts';
import './counts.css';
import './overall.css';

/** The light of the whole policy: drawing, word, verdict. */
export function Overall({ summary }: { summary: Summary }) {
  const words = useWords();
  const { overall, document } = summary;
  return (
    <header class="overall" data-overall={overall.light}>
      <TrafficLight light={overall.light} />
      <div class="overall-text">
        {document.title !== '' && (
          <p class="page-title" title={document.title}>
            <bdi lang={document.language || QUOTED}>{document.title}</bdi>
          </p>
        )}
        {/* The browser notes when it is painted; the benchmark asks for that. */}
        <h1 elementtiming="verdict">{words.overall[overall.light]}</h1>
        <p>{overall.verdict}</p>
      </div>
    </header>
  );
}

/** The lights that are always counted; unclear ones only where there are any. */
const COUNTED = LAMP_ORDER.filter((lamp) => lamp !== 'unsure');

/** How many questions have each light, before any grade. While the page is read, the places stand and the numbers are open. */
export function Counts({ topics }: { topics: Topic[] | null }) {
  const words = useWords();
  const groups = topics && topicsByLamp(topics);
  const shown = groups && groups.unsure.length > 0 ? LAMP_ORDER : COUNTED;
  return (
    <ul class="counts" aria-hidden={groups === null}>
      {shown.map((lamp) => (
        <li key={lamp} class={groups?.[lamp].length === 0 ? 'none' : ''}>
          <LampSign lamp={lamp} />
          <b>{groups ? groups[lamp].length : '\u2007'}</b> <span>{words.lamps[lamp].count}</span>
        </li>
      ))}
    </ul>
  );
}

/** Says that two passages of the policy do not agree. */
export function Conflict() {
  const words = useWords();
  return (
    <p class="conflict">
      <strong>{words.ready.conflicting}.</strong> {words.ready.conflictingHint}
    </p>
  );
}
