import type { TargetedEvent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useWords } from './words.ts';
import './drop-zone.css';

interface Props {
  /** Takes a file or a text that the person dropped, pasted or chose. */
  onGiven(source: Blob | string): void;
}

/** Takes a policy from elsewhere: dropped or pasted anywhere on the surface, or chosen as a file. */
export function DropZone({ onGiven }: Props) {
  const words = useWords();
  const [isOver, setOver] = useState(false);

  useEffect(() => {
    const onDragOver = (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    };
    const onDragLeave = () => setOver(false);
    const onDrop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      give(event.dataTransfer, onGiven);
    };
    const onPaste = (event: ClipboardEvent) => {
      if (!(event.target instanceof HTMLInputElement)) give(event.clipboardData, onGiven);
    };
    const controller = new AbortController();
    const { signal } = controller;
    window.addEventListener('dragover', onDragOver, { signal });
    window.addEventListener('dragleave', onDragLeave, { signal });
    window.addEventListener('drop', onDrop, { signal });
    window.addEventListener('paste', onPaste, { signal });
    return () => controller.abort();
  }, [onGiven]);

  function choose(event: TargetedEvent<HTMLInputElement>) {
    const [file] = event.currentTarget.files ?? [];
    if (file) onGiven(file);
  }

  return (
    <section class={`drop-zone ${isOver ? 'over' : ''}`} aria-labelledby="drop-zone-title" data-action="drop">
      <h2 id="drop-zone-title">{words.dropZone.title}</h2>
      <p class="hint">{words.dropZone.how}</p>
      <label class="button">
        {words.dropZone.choose}
        <input
          class="for-screen-readers"
          type="file"
          accept=".pdf,.html,.htm,.md,.txt,application/pdf,text/*"
          onChange={choose}
        />
      </label>
    </section>
  );
}

/** A file before a text, a text with its markup before one without. */
function give(data: DataTransfer | null, onGiven: Props['onGiven']): void {
  const source = data?.files[0] ?? (data?.getData('text/html') || data?.getData('text/plain'));
  if (source) onGiven(source);
}
