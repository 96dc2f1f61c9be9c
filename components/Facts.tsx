import { en } from '../lib/i18n/en.ts';
import type { Summary } from '../lib/model.ts';
import { facts } from '../lib/present/facts.ts';

/** The plain facts of the document. `today` is an ISO date. */
export function Facts({ summary, today }: { summary: Summary; today: string }) {
  return (
    <section class="facts" aria-labelledby="facts-title">
      <h2 id="facts-title">{en.facts.title}</h2>
      <dl>
        {facts(summary, today).map(({ label, value, note }) => (
          <div key={label} class={note ? 'attention' : ''}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
