import type { TargetedKeyboardEvent } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { EXPORT_FORMATS, FORMAT_LABELS } from '../lib/export/formats.ts';
import { en } from '../lib/i18n/en.ts';
import { ExportSign } from './signs.tsx';
import type { SharedActions } from './state.ts';
import './controls.css';

/** The export menu: a button that opens the list of formats, and a line that says what came of it. */
export function ExportMenu({ on }: { on: Pick<SharedActions, 'export' | 'copy'> }) {
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
    <fieldset class="export" aria-label={en.buttons.export} onKeyDown={onKeyDown}>
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
        {en.buttons.export}
      </button>
      <ul id={list} class="menu" hidden={!open}>
        {EXPORT_FORMATS.map((format) => (
          <li key={format}>
            <button
              type="button"
              data-export={format}
              onClick={() => run(() => on.export(format), en.buttons.saved(FORMAT_LABELS[format]), en.buttons.notSaved)}
            >
              {FORMAT_LABELS[format]}
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            data-action="copy"
            onClick={() => run(on.copy, en.buttons.copied, en.buttons.notCopied)}
          >
            {en.buttons.copy}
          </button>
        </li>
      </ul>
      <p class="outcome" role="status">
        {outcome}
      </p>
    </fieldset>
  );
}
