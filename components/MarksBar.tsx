import { useLayoutEffect } from 'preact/hooks';
import { MARK_INK, MARK_LOOKS, type Marked, markStyles } from '../lib/present/marks.ts';
import { CloseSign, DownSign, UpSign } from './signs.tsx';
import type { PanelActions } from './state.ts';
import { useWords } from './words.ts';
import './marks.css';

interface Props {
  marked: Marked;
  on: Pick<PanelActions, 'step' | 'unmark'>;
}

/** What is marked in the page: how far the person is, next and previous, the legend, and the way to take it all out. */
export function MarksBar({ marked, on }: Props) {
  const words = useWords();
  const { at, count, missing } = marked;
  useMarkKeys(count > 0, on);
  if (count === 0) return null;
  return (
    <section class="marks" aria-label={words.marks.title} title={words.marks.keys}>
      <div class="marks-row">
        <p role="status">
          <span class="for-screen-readers">{`${words.marks.title}: `}</span>
          <b>{words.marks.position(at, count)}</b>
        </p>
        <button
          type="button"
          class="icon-button"
          data-action="previous-mark"
          aria-label={words.marks.previous}
          aria-keyshortcuts="Alt+ArrowUp"
          onClick={() => on.step(-1)}
        >
          <UpSign />
        </button>
        <button
          type="button"
          class="icon-button"
          data-action="next-mark"
          aria-label={words.marks.next}
          aria-keyshortcuts="Alt+ArrowDown"
          onClick={() => on.step(1)}
        >
          <DownSign />
        </button>
        <button
          type="button"
          class="button small"
          data-action="unmark"
          aria-keyshortcuts="Escape"
          onClick={() => on.unmark()}
        >
          <CloseSign />
          {words.marks.remove}
        </button>
      </div>
      <Legend marked={marked} />
      {missing > 0 && <p class="hint">{words.marks.missing(missing)}</p>}
      <p class="for-screen-readers">{words.marks.keys}</p>
    </section>
  );
}

/** One sample for each look in the page, drawn as there. */
function Legend({ marked }: { marked: Marked }) {
  const words = useWords();
  return (
    <ul class="legend" aria-label={words.marks.legend}>
      {MARK_LOOKS.filter((look) => marked.looks[look]).map((look) => (
        <li key={look} data-look={look}>
          <span
            class="sample"
            style={{
              backgroundColor: markStyles[look].tint,
              color: MARK_INK,
              textDecoration: `underline ${markStyles[look].line} ${markStyles[look].strong}`,
            }}
          >
            {words.marks.looks[look]}
          </span>{' '}
          {marked.looks[look]}
        </li>
      ))}
    </ul>
  );
}

/** The keys hold in the panel and, while there are marks, in the page. */
function useMarkKeys(active: boolean, on: Props['on']) {
  // With the drawing, not after it: who sees the bar can use its keys.
  useLayoutEffect(() => {
    if (!active) return;
    const onKey = (event: KeyboardEvent) => {
      // A menu that Escape has closed, or a search field that it empties, comes first.
      if (event.defaultPrevented || (event.target instanceof HTMLInputElement && event.target.value !== '')) return;
      if (event.key === 'Escape') on.unmark();
      if (event.altKey && event.key === 'ArrowDown') on.step(1);
      if (event.altKey && event.key === 'ArrowUp') on.step(-1);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [active, on]);
}
