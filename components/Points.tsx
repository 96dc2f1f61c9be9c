import type { Summary } from '../lib/model.ts';
import { worstPoints } from '../lib/present/points.ts';
import { LampSign } from './Light.tsx';
import { useWords } from './words.ts';
import './points.css';

/** The worst of it in plain words, each with the condition that decides it. */
export function Points({ summary }: { summary: Summary }) {
  const words = useWords();
  const points = worstPoints(summary, words);
  const { heading, none } = words.pointWords;
  if (points.length === 0) {
    const isSilent = summary.topics.every(({ light }) => light === 'grey');
    return isSilent ? null : (
      <section class="points">
        <h2>{heading.none}</h2>
        <p class="hint">{none}</p>
      </section>
    );
  }
  return (
    <section class="points" aria-labelledby="points-title">
      <h2 id="points-title">{heading.worst}</h2>
      <ol>
        {points.map(({ topic, lamp, says, decides }) => (
          <li key={topic.id} data-point={topic.id}>
            <LampSign lamp={lamp} />
            <p>
              <span class="for-screen-readers">{`${words.lamps[lamp].word}: `}</span>
              <b>{says}</b>
              {decides !== '' && <span class="decides">{` — ${decides}`}</span>}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
