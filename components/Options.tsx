import { topicGroups } from '../lib/i18n/answers.ts';
import type { Problem } from '../lib/preferences/parse-preferences.ts';
import {
  CARES,
  type Care,
  careFor,
  PRESETS,
  type Preferences,
  presetOf,
  presets,
  withCare,
} from '../lib/preferences/preferences.ts';
import { useWords } from './words.ts';
import './theme.css';
import './base.css';
import './controls.css';
import './options.css';

interface Props {
  stored: { preferences: Preferences; problem: Problem | null; isSynced: boolean };
  /** What came of the last change, for people. */
  outcome: string;
  on: { save(preferences: Preferences): void; sync(isSynced: boolean): void };
}

/** The options page: what matters to me. It only draws: `stored` says what, `on` takes what the person does. */
export function Options({ stored, outcome, on }: Props) {
  const words = useWords();
  const { preferences: said } = words;
  return (
    <main class="options">
      <h1>{said.title}</h1>
      <p>{said.intro}</p>
      <p role="status">{outcome}</p>
      {stored.problem === null ? (
        <>
          <Presets preferences={stored.preferences} save={on.save} />
          <Questions preferences={stored.preferences} save={on.save} />
        </>
      ) : (
        <section class="note" role="alert">
          <p>{said.problems[stored.problem]}</p>
          <button type="button" class="button" data-action="replace" onClick={() => on.save({})}>
            {said.replace}
          </button>
        </section>
      )}
      <label class="sync">
        <input type="checkbox" checked={stored.isSynced} onChange={(event) => on.sync(event.currentTarget.checked)} />
        <span>
          {said.sync} <small>{said.syncHint}</small>
        </span>
      </label>
    </main>
  );
}

type Part = { preferences: Preferences; save(preferences: Preferences): void };

function Presets({ preferences, save }: Part) {
  const { preferences: said } = useWords();
  const current = presetOf(preferences);
  return (
    <fieldset class="presets">
      <legend>{said.presetsTitle}</legend>
      {PRESETS.map((preset) => (
        <button
          key={preset}
          type="button"
          class="button"
          data-preset={preset}
          aria-pressed={preset === current}
          onClick={() => save(presets[preset])}
        >
          <span>
            <b>{said.presets[preset].name}</b> <small>{said.presets[preset].for}</small>
          </span>
        </button>
      ))}
    </fieldset>
  );
}

/** Each question by its short name: the questions in full are the rules', which this page does not load. */
function Questions({ preferences, save }: Part) {
  const words = useWords();
  return topicGroups.map(({ id, topics }) => (
    <section key={id}>
      <h2>{words.panel.groups[id]}</h2>
      {topics.map((topic) => (
        <label key={topic} class="care">
          <span>{words.verdict.names[topic]}</span>
          <select
            data-care={topic}
            value={careFor(preferences, topic)}
            onChange={(event) => save(withCare(preferences, topic, event.currentTarget.value as Care))}
          >
            {CARES.map((care) => (
              <option key={care} value={care}>
                {words.preferences.cares[care]}
              </option>
            ))}
          </select>
        </label>
      ))}
    </section>
  ));
}
