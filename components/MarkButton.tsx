import { useState } from 'preact/hooks';
import type { Mark } from '../lib/present/marks.ts';
import { MarkSign } from './signs.tsx';
import type { PanelActions } from './state.ts';
import { useWords } from './words.ts';

interface Props {
  label: string;
  marks: Mark[];
  mark: PanelActions['mark'];
}

/** Marks several passages in the page at once and goes to the first. Says what came of it only where it failed. */
export function MarkButton({ label, marks, mark }: Props) {
  const words = useWords();
  const [outcome, setOutcome] = useState('');
  if (marks.length === 0) return null;
  const press = () => {
    setOutcome('');
    mark(marks, 0).then(
      ({ count, missing }) => setOutcome(count === 0 && missing > 0 ? words.marks.none : ''),
      () => setOutcome(words.marks.failed),
    );
  };
  return (
    <div class="mark-all">
      <button type="button" class="button small" data-action="mark-all" onClick={press}>
        <MarkSign />
        {label}
      </button>
      <p class="outcome" role="status">
        {outcome}
      </p>
    </div>
  );
}
