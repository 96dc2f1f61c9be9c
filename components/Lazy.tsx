import type { ComponentChildren, ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { OpenSign } from './signs.tsx';

interface Props<P> {
  /** Names the disclosure for styles and tests. */
  name: string;
  title: ComponentChildren;
  /** Loads the part; called when the disclosure is first opened. */
  load(): Promise<ComponentType<P>>;
  /** What the part is given. */
  given: P;
}

/** A disclosure whose part is loaded when it is first opened, so that the rest shows sooner. */
export function Lazy<P extends object>({ name, title, load, given }: Props<P>) {
  const [Part, setPart] = useState<ComponentType<P> | null>(null);
  const onToggle = async () => {
    if (Part) return;
    const loaded = await load();
    setPart(() => loaded);
  };
  return (
    <details class={`lazy ${name}`} onToggle={onToggle}>
      <summary>
        <OpenSign />
        <h2>{title}</h2>
      </summary>
      <div class="lazy-body" aria-busy={!Part}>
        {Part && <Part {...given} />}
      </div>
    </details>
  );
}
