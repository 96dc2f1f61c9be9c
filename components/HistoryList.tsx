import { useState } from 'preact/hooks';
import { type Entry, found } from '../lib/history/view.ts';
import { sizeInWords } from '../lib/present/bytes.ts';
import { longDate } from '../lib/present/facts.ts';
import { linkTarget, safeLink } from '../lib/present/safe-link.ts';
import { FileButton } from './FileButton.tsx';
import type { HistoryActions } from './History.tsx';
import { LampSign } from './Light.tsx';
import { RemoveAll } from './RemoveAll.tsx';
import { useWords } from './words.ts';

/** Everything that is remembered and everything that can be compared with it. */
export function HistoryList({ entries, on }: { entries: Entry[]; on: HistoryActions }) {
  const words = useWords();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<string[]>([]);
  const stored = entries.filter(({ kind }) => kind === 'snapshot');
  const keys = chosen.filter((key) => entries.some((entry) => entry.key === key));
  const onChoose = (key: string) =>
    setChosen((before) => (before.includes(key) ? before.filter((other) => other !== key) : [...before, key]));
  const bytes = stored.reduce((sum, { size }) => sum + size, 0);
  const group = (kind: Entry['kind']) => (
    <EntryGroup entries={found(entries, search).filter((entry) => entry.kind === kind)} {...{ keys, onChoose, on }} />
  );
  return (
    <>
      <header>
        <h1>{words.history.title}</h1>
        <p>{words.history.intro}</p>
        <p class="hint" data-size={bytes}>
          {stored.length === 0 ? words.history.empty : words.history.size(stored.length, sizeInWords(bytes, words))}
        </p>
      </header>
      <SearchField value={search} onSearch={setSearch} />
      {entries.length > 0 && found(entries, search).length === 0 && <p>{words.history.none}</p>}
      {group('snapshot')}
      <Extra kind="tab" title={words.history.tabs} hint={words.history.tabsHint} entries={entries}>
        {group('tab')}
      </Extra>
      <Extra kind="file" title={words.history.files} hint="" entries={entries}>
        {group('file')}
      </Extra>
      <Choice keys={keys} entries={entries} on={on} />
      <p class="history-actions">
        <FileButton name="compare-file" label={words.history.addFile} onFile={on.addFile} />
        <FileButton name="import" label={words.history.add} onFile={on.add} />
        {stored.length > 0 && (
          <button type="button" class="button" data-action="save" onClick={on.save}>
            {words.history.save}
          </button>
        )}
      </p>
      {stored.length > 0 && <RemoveAll count={stored.length} onRemove={on.removeAll} />}
    </>
  );
}

function SearchField({ value, onSearch }: { value: string; onSearch(value: string): void }) {
  const words = useWords();
  return (
    <search>
      <input
        type="search"
        class="history-search"
        aria-label={words.history.search}
        placeholder={words.history.search}
        value={value}
        onInput={(event) => onSearch(event.currentTarget.value)}
      />
    </search>
  );
}

interface ExtraProps {
  kind: Entry['kind'];
  title: string;
  hint: string;
  entries: Entry[];
  children: preact.ComponentChildren;
}

/** What is not remembered, but can be compared. Shown only where there is some. */
function Extra({ kind, title, hint, entries, children }: ExtraProps) {
  if (!entries.some((entry) => entry.kind === kind)) return null;
  return (
    <section class="history-extra" aria-labelledby={`title-${kind}`}>
      <h2 id={`title-${kind}`}>{title}</h2>
      {hint !== '' && <p class="hint">{hint}</p>}
      {children}
    </section>
  );
}

interface GroupProps {
  entries: Entry[];
  keys: string[];
  onChoose(key: string): void;
  on: HistoryActions;
}

function EntryGroup({ entries, keys, onChoose, on }: GroupProps) {
  if (entries.length === 0) return null;
  return (
    <ul class="history-entries">
      {entries.map((entry) => (
        <EntryRow
          key={entry.key}
          entry={entry}
          chosen={keys.includes(entry.key)}
          onChoose={() => onChoose(entry.key)}
          on={on}
        />
      ))}
    </ul>
  );
}

interface RowProps {
  entry: Entry;
  chosen: boolean;
  onChoose(): void;
  on: HistoryActions;
}

function EntryRow({ entry, chosen, onChoose, on }: RowProps) {
  const words = useWords();
  const day = longDate(entry.date.slice(0, 10), words);
  const date = entry.kind === 'snapshot' ? words.history.rememberedOn(day) : words.history.readOn(day);
  const href = entry.url === null ? null : safeLink(entry.url);
  return (
    <li data-entry={entry.key} data-light={entry.light}>
      <input type="checkbox" aria-label={words.history.choose(entry.name, date)} checked={chosen} onChange={onChoose} />
      <LampSign lamp={entry.light} />
      <div class="history-text">
        <bdi>{entry.name}</bdi>
        <small>
          {`${words.overall[entry.light]}, ${date}`}
          {href !== null && (
            <>
              {' · '}
              <a href={href} target="_blank" rel="noopener noreferrer">
                {linkTarget(href)}
              </a>
            </>
          )}
          {entry.size > 0 && ` · ${sizeInWords(entry.size, words)}`}
        </small>
      </div>
      {entry.kind === 'snapshot' && (
        <button
          type="button"
          class="plain"
          data-action="remove"
          aria-label={words.history.removeThis(entry.name, date)}
          onClick={() => on.remove(entry)}
        >
          {words.history.remove}
        </button>
      )}
    </li>
  );
}

/** What can be done with the chosen entries. Of two, the older is the version before. */
function Choice({ keys, entries, on }: { keys: string[]; entries: Entry[]; on: HistoryActions }) {
  const words = useWords();
  const dateOf = (key: string) => entries.find((entry) => entry.key === key)?.date ?? '';
  const byDate = keys.toSorted((a, b) => (dateOf(a) < dateOf(b) ? -1 : 1));
  return (
    <section class="bar history-choice">
      <p role="status">{keys.length < 2 ? words.history.hint : words.history.chosen(keys.length)}</p>
      <button
        type="button"
        class="button"
        data-action="compare"
        disabled={keys.length < 2}
        onClick={() => on.open({ show: 'compare', keys })}
      >
        {words.history.sideBySide}
      </button>
      <button
        type="button"
        class="button"
        data-action="diff"
        disabled={keys.length !== 2}
        onClick={() => on.open({ show: 'diff', keys: byDate })}
      >
        {words.history.whatChanged}
      </button>
    </section>
  );
}
