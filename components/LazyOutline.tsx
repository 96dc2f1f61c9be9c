import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { en } from '../lib/i18n/en.ts';
import type { Summary } from '../lib/model.ts';
import { OpenSign } from './signs.tsx';
import type { PanelActions } from './state.ts';

interface Props {
  summary: Summary;
  mark: PanelActions['mark'];
}

/** The outline behind its heading: its code is loaded when it is first opened. */
export function LazyOutline({ summary, mark }: Props) {
  const [Outline, setOutline] = useState<ComponentType<Props> | null>(null);
  if (summary.practices.length === 0) return null;
  const onToggle = async () => {
    if (Outline) return;
    const loaded = await import('./Outline.tsx');
    setOutline(() => loaded.Outline);
  };
  return (
    <details class="outline" data-outline onToggle={onToggle}>
      <summary>
        <OpenSign />
        <h2>{en.outline.title}</h2>
      </summary>
      <div class="outline-body" aria-busy={!Outline}>
        {Outline && <Outline summary={summary} mark={mark} />}
      </div>
    </details>
  );
}
