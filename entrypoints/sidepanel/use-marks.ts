import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type MarkCommand, NOTHING_MARKED } from '../../lib/extension/marks/command.ts';
import { markTab, onMarkNews } from '../../lib/extension/marks/mark-tab.ts';
import type { Shown } from '../../lib/extension/read-pressed.ts';
import type { Mark, Marked } from '../../lib/present/marks.ts';

/**
 * The marks in the page that the panel shows. They go when it shows another page; a late answer about the page before is
 * dropped.
 */
export function useMarks({ tab, view }: Shown) {
  const [marked, setMarked] = useState(NOTHING_MARKED);
  const shown = useRef(view);
  const isMarked = useRef(false);
  const tabId = tab?.tabId;

  const note = useCallback((now: Marked) => {
    isMarked.current = now.count > 0;
    setMarked(now);
  }, []);

  useEffect(() => {
    shown.current = view;
    note(NOTHING_MARKED);
    if (tabId === undefined) return;
    const stop = onMarkNews((from, now) => from === tabId && note(now));
    return () => {
      stop();
      // The page may be gone with its marks.
      if (isMarked.current) void markTab(tabId, { do: 'clear' }).catch(() => undefined);
    };
  }, [tabId, view, note]);

  async function send(command: MarkCommand): Promise<Marked> {
    if (tabId === undefined) throw new Error('There is no page to mark this in.');
    const about = view;
    const now = await markTab(tabId, command);
    if (shown.current === about) note(now);
    return now;
  }

  return {
    marked,
    mark: (marks: Mark[], first: number) => send({ do: 'mark', marks, first }),
    // Where the page is out of reach, the marks are gone, too.
    step: (by: 1 | -1) => void send({ do: 'step', by }).catch(() => note(NOTHING_MARKED)),
    unmark: () => void send({ do: 'clear' }).catch(() => note(NOTHING_MARKED)),
  };
}
