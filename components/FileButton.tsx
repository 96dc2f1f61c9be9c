import type { TargetedEvent } from 'preact';

interface Props {
  /** For tests and scripts: `data-file`. */
  name: string;
  label: string;
  onFile(file: File): void;
}

/** A button that lets the person choose a file. */
export function FileButton({ name, label, onFile }: Props) {
  function choose(event: TargetedEvent<HTMLInputElement>) {
    const [file] = event.currentTarget.files ?? [];
    // The same file can be chosen again.
    event.currentTarget.value = '';
    if (file) onFile(file);
  }
  return (
    <label class="button file-button">
      {label}
      <input class="for-screen-readers" type="file" data-file={name} onChange={choose} />
    </label>
  );
}
