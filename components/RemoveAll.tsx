import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from './words.ts';

/** Deletes everything, after a second press. */
export function RemoveAll({ count, onRemove }: { count: number; onRemove(): void }) {
  const words = useWords();
  const [asking, setAsking] = useState(false);
  const no = useRef<HTMLButtonElement>(null);
  // Whoever presses twice by mistake presses "No".
  useEffect(() => {
    if (asking) no.current?.focus();
  }, [asking]);
  if (!asking) {
    return (
      <p>
        <button type="button" class="plain" data-action="remove-all" onClick={() => setAsking(true)}>
          {words.history.removeAll}
        </button>
      </p>
    );
  }
  return (
    <fieldset class="history-actions">
      <legend>{words.history.sure(count)}</legend>
      <button ref={no} type="button" class="button" data-action="keep" onClick={() => setAsking(false)}>
        {words.history.no}
      </button>
      <button type="button" class="button" data-action="remove-all-yes" onClick={onRemove}>
        {words.history.yes}
      </button>
    </fieldset>
  );
}
