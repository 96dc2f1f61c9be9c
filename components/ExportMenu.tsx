import type { TargetedKeyboardEvent } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { EXPORT_FORMATS } from '../lib/export/formats.ts';
import { moveFocus } from './move-focus.ts';
import { ExportSign } from './signs.tsx';
import type { SharedActions } from './state.ts';
import { useWords } from './words.ts';
import './controls.css';

/** A line of the menu: its mark for tests and tools, its name, and what it does. `failed` takes the error's own words. */
interface Item {
  mark: { 'data-export': string } | { 'data-action': string };
  name: string;
  work: () => Promise<void>;
  done: string;
  failed: (why: string) => string;
}

/** The export menu: a button that opens the list of formats, and a line that says what goes on and what came of it. */
export function ExportMenu({ on }: { on: Pick<SharedActions, 'export' | 'copy'> }) {
  const { buttons, formats } = useWords();
  const [open, setOpen] = useState(false);
  const [outcome, setOutcome] = useState('');
  const list = useId();
  const opener = useRef<HTMLButtonElement>(null);

  const saving = EXPORT_FORMATS.map((format): Item => {
    const name = formats[format];
    const work = () => on.export(format);
    return { mark: { 'data-export': format }, name, work, done: buttons.saved(name), failed: buttons.notSaved };
  });
  const copying = (['text', 'markdown'] as const).map((format): Item => {
    const isText = format === 'text';
    const name = isText ? buttons.copy : buttons.copyMarkdown;
    const mark = { 'data-action': isText ? 'copy' : 'copy-markdown' };
    return { mark, name, work: () => on.copy(format), done: buttons.copied, failed: () => buttons.notCopied };
  });

  /** The list closes as menus do, and the keyboard is back where it came from. */
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    if (!open) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      close();
    } else moveFocus(event, event.currentTarget.querySelectorAll('.menu button'));
  };

  const run = ({ name, work, done, failed }: Item) => {
    close();
    setOutcome(buttons.working(name));
    work().then(
      () => setOutcome(done),
      (error) => setOutcome(failed(error instanceof Error ? error.message : String(error))),
    );
  };

  return (
    <fieldset class="export" aria-label={buttons.export} onKeyDown={onKeyDown}>
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
        {buttons.export}
      </button>
      <ul id={list} class="menu" hidden={!open}>
        {[...saving, ...copying].map((item) => (
          <li key={item.name}>
            <button type="button" {...item.mark} onClick={() => run(item)}>
              {item.name}
            </button>
          </li>
        ))}
      </ul>
      <p class="outcome" role="status">
        {outcome}
      </p>
    </fieldset>
  );
}
