import type { Memory } from '../lib/history/memory.ts';
import type { Words } from '../lib/i18n/words.ts';
import { longDate } from '../lib/present/facts.ts';
import type { MemoryActions } from './state.ts';
import { useWords } from './words.ts';
import './remember.css';

/** What is remembered of this policy, and the button that remembers it: nothing is stored before it is pressed. */
export function Remember({ memory, on }: { memory: Memory; on: MemoryActions }) {
  const words = useWords();
  const { state } = memory;
  return (
    <section class="memory" data-memory={state} aria-label={words.memory.label}>
      <p role="status">{sayingOf(memory, words)}</p>
      {state !== 'none' && (
        <div class="memory-actions">
          {state === 'changed' && (
            <button type="button" class="plain" data-action="changes" onClick={on.changes}>
              {words.memory.changes}
            </button>
          )}
          {state !== 'kept' && (
            <button type="button" class="plain" data-action="remember" onClick={on.remember}>
              {state === 'changed' ? words.memory.rememberThis : words.memory.remember}
            </button>
          )}
          {state !== 'new' && (
            <button type="button" class="plain" data-action="history" onClick={on.history}>
              {words.memory.history}
            </button>
          )}
        </div>
      )}
    </section>
  );
}

function sayingOf(memory: Memory, words: Words): string {
  switch (memory.state) {
    case 'none':
      return '';
    case 'new':
      return words.memory.offer;
    case 'kept':
      return words.memory.kept(longDate(memory.since.slice(0, 10), words));
    case 'changed':
      return words.memory.changed(memory.lights, longDate(memory.since.slice(0, 10), words));
    case 'failed':
      return words.historyFaults[memory.fault];
  }
}
