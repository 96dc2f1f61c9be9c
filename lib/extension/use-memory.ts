import { useEffect, useRef, useState } from 'preact/hooks';
import type { Memory } from '../history/memory.ts';
import { snapshotKey, tabKey, toHash } from '../history/place.ts';
import { openHistory } from './open-history.ts';
import type { Shown } from './read-pressed.ts';

const NONE: Memory = { state: 'none' };

/** Loaded once the lights are there: they wait for nothing of the history. */
const history = () => import('./history/recall.ts');

/** What is remembered of the policy that a surface shows, and what can be done with it. */
export function useMemory({ tab, view }: Shown) {
  const [memory, setMemory] = useState(NONE);
  const tabId = tab?.tabId ?? null;

  /** The view that the person looks at: an answer for another one comes too late. */
  const current = useRef(view);
  current.current = view;

  useEffect(() => {
    setMemory(NONE);
    if (view.state !== 'ready') return;
    const looking = history().then(({ recall }) => recall(view, tabId));
    void looking.then((found) => view === current.current && setMemory(found));
  }, [view, tabId]);

  return {
    memory,
    /** Stores the policy. The only thing that does. */
    async remember() {
      if (view.state !== 'ready') return;
      const { remember } = await history();
      const found = await remember(view);
      if (view === current.current) setMemory(found);
    },
    /** Opens what changed since, in a tab. */
    async changes() {
      if (memory.state !== 'changed' || tabId === null) return;
      await openHistory(toHash({ show: 'diff', keys: [snapshotKey(memory.id), tabKey(tabId)] }));
    },
    history: () => openHistory(''),
  };
}
