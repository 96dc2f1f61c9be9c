import type { Summary } from '../lib/model.ts';
import { facts } from '../lib/present/facts.ts';
import { useWords } from './words.ts';

/** The plain facts of the document. `today` is an ISO date. */
export function Facts({ summary, today }: { summary: Summary; today: string }) {
  const words = useWords();
  return (
    <section class="facts" aria-labelledby="facts-title">
      <h2 id="facts-title">{words.facts.title}</h2>
      <dl>
        {facts(summary, today, words).map(({ label, value, note }) => (
          <div key={label} class={note ? 'attention' : ''}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
