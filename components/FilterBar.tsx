import type { Topic } from '../lib/model.ts';
import { LAMP_ORDER, topicsByLamp } from '../lib/present/arrange.ts';
import type { Filter } from './filter.ts';
import { LampSign } from './Light.tsx';
import { SearchSign } from './signs.tsx';
import { useWords } from './words.ts';

interface Props {
  topics: Topic[];
  shown: number;
  filter: Filter;
  onFilter(filter: Filter): void;
}

/** The counts of each light as buttons that filter, and a search over questions and quotes. */
export function FilterBar({ topics, shown, filter, onFilter }: Props) {
  const words = useWords();
  const groups = topicsByLamp(topics);
  const { lamps, search } = filter;
  const active = lamps.length > 0 || search.trim() !== '';
  return (
    <search class="filter">
      <fieldset class="pills">
        <legend class="for-screen-readers">{words.panel.filter}</legend>
        {LAMP_ORDER.filter((lamp) => groups[lamp].length > 0).map((lamp) => (
          <button
            key={lamp}
            type="button"
            class="pill"
            data-filter={lamp}
            aria-pressed={lamps.includes(lamp)}
            onClick={() =>
              onFilter({
                search,
                lamps: lamps.includes(lamp) ? lamps.filter((other) => other !== lamp) : [...lamps, lamp],
              })
            }
          >
            <LampSign lamp={lamp} />
            <b>{groups[lamp].length}</b> {words.lamps[lamp].count}
          </button>
        ))}
      </fieldset>
      <label class="search">
        <SearchSign />
        <input
          type="search"
          aria-label={words.panel.search}
          placeholder={words.panel.search}
          value={search}
          onInput={(event) => onFilter({ lamps, search: event.currentTarget.value })}
        />
      </label>
      <div class="results">
        <p role="status">{active && words.panel.results(shown, topics.length)}</p>
        {active && (
          <button type="button" class="plain" onClick={() => onFilter({ lamps: [], search: '' })}>
            {words.panel.clear}
          </button>
        )}
      </div>
    </search>
  );
}
