import type { TopicOrder } from '../lib/compare/comparison.ts';
import type { ReadVersion } from '../lib/diff/policy-diff.ts';
import type { Place } from '../lib/history/place.ts';
import type { Entry, HistoryView } from '../lib/history/view.ts';
import { CompareView } from './CompareView.tsx';
import { DiffView } from './DiffView.tsx';
import { HistoryList } from './HistoryList.tsx';
import { useWords } from './words.ts';
import './theme.css';
import './base.css';
import './controls.css';
import './lights.css';
import './history.css';

/** What the history page asks of its host. */
export interface HistoryActions {
  open(place: Place): void;
  retry(): void;
  remove(entry: Entry): void;
  removeAll(): void;
  /** Saves everything as one file. */
  save(): void;
  /** Adds what a saved file holds. */
  add(file: File): void;
  /** Reads a file, to be compared. */
  addFile(file: File): void;
  saveDiff(versions: [ReadVersion, ReadVersion], format: 'markdown' | 'json'): void;
  saveCompared(versions: readonly ReadVersion[], format: 'markdown' | 'json', order: TopicOrder): void;
}

interface Props {
  view: HistoryView;
  /** What came of the last thing done; '' for nothing. */
  notice: string;
  on: HistoryActions;
}

/** The whole history page. It only draws: `view` says what, `on` takes what the person does. */
export function History({ view, notice, on }: Props) {
  return (
    <main class="history" data-state={view.state}>
      <p class="history-notice" role="status">
        {notice}
      </p>
      <Content view={view} on={on} />
    </main>
  );
}

function Content({ view, on }: { view: HistoryView; on: HistoryActions }) {
  const words = useWords();
  switch (view.state) {
    case 'loading':
      return (
        <section aria-busy="true">
          <h1>{words.history.loading}</h1>
          <p>{words.history.reading}</p>
        </section>
      );
    case 'list':
      return <HistoryList entries={view.entries} on={on} />;
    case 'diff':
      return <DiffView versions={view.versions} on={on} />;
    case 'compare':
      return <CompareView versions={view.versions} on={on} />;
    case 'failed':
      return <Fault view={view} on={on} />;
  }
}

function Fault({ view, on }: { view: Extract<HistoryView, { state: 'failed' }>; on: HistoryActions }) {
  const words = useWords();
  return (
    <section class="history-fault" data-fault={view.fault ?? 'other'}>
      <h1>{words.failed.title}</h1>
      <p>{view.message}</p>
      <p class="history-actions">
        <button type="button" class="button primary" data-action="retry" onClick={on.retry}>
          {words.history.again}
        </button>
        <BackButton on={on} />
        {view.fault === 'damaged' && (
          <button type="button" class="button" data-action="anew" onClick={on.removeAll}>
            {words.history.anew}
          </button>
        )}
      </p>
    </section>
  );
}

/** Back to the list. */
export function BackButton({ on }: { on: HistoryActions }) {
  const words = useWords();
  return (
    <button type="button" class="button" data-action="back" onClick={() => on.open({ show: 'list' })}>
      {words.history.back}
    </button>
  );
}
