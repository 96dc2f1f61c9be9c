import type { TargetedKeyboardEvent } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { EXPORT_FORMATS } from '../lib/export/formats.ts';
import { ExportSign } from './signs.tsx';
import type { SharedActions } from './state.ts';
import { useWords } from './words.ts';
import './controls.css';

/** The export menu: a button that opens the list of formats, and a line that says what came of it. */
export function ExportMenu({ on }: { on: Pick<SharedActions, 'export' | 'copy'> }) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const [outcome, setOutcome] = useState('');
  const list = useId();
  const opener = useRef<HTMLButtonElement>(null);

  /** The list closes as menus do, and the keyboard is back where it came from. */
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Escape' || !open) return;
    event.preventDefault();
    close();
  };

  const run = (work: () => Promise<void>, done: string, failed: string) => {
    close();
    setOutcome('');
    work().then(
      () => setOutcome(done),
      () => setOutcome(failed),
    );
  };

  return (
    <fieldset class="export" aria-label={words.buttons.export} onKeyDown={onKeyDown}>
      <button
        ref={opener}
        type="button"
        class="button"
        data-action="export"
        aria-expanded={open}
        aria-controls={list}
        onClick={() => setOpen(!open)}
      >
        <ExportSign />
        {words.buttons.export}
      </button>
      <ul id={list} class="menu" hidden={!open}>
        {EXPORT_FORMATS.map((format) => (
          <li key={format}>
            <button
              type="button"
              data-export={format}
              onClick={() =>
                run(() => on.export(format), words.buttons.saved(words.formats[format]), words.buttons.notSaved)
              }
            >
              {words.formats[format]}
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            data-action="copy"
            onClick={() => run(on.copy, words.buttons.copied, words.buttons.notCopied)}
          >
            {words.buttons.copy}
          </button>
        </li>
      </ul>
      <p class="outcome" role="status">
        {outcome}
      </p>
    </fieldset>
  );
}
