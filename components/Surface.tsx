import type { ComponentChildren } from 'preact';
import { announcement } from './announce.ts';
import { Failed, NotAPolicy, Reading, Unreadable } from './Messages.tsx';
import type { ReadyView, SharedActions, ViewState } from './state.ts';
import { useWords } from './words.ts';
import './theme.css';
import './base.css';

interface Props {
  kind: 'popup' | 'panel';
  view: ViewState;
  on: SharedActions;
  /** Draws the lights. */
  ready(view: ReadyView): ComponentChildren;
  /** What stands below, in every state. */
  children?: ComponentChildren;
}

/** What popup and side panel share: the mark of the state, the news for screen readers, and every state without lights. */
export function Surface({ kind, view, on, ready, children }: Props) {
  const words = useWords();
  return (
    <main class={kind} data-state={view.state}>
      <p class="for-screen-readers" role="status">
        {announcement(view, words)}
      </p>
      {view.state === 'ready' ? ready(view) : <NoLights kind={kind} view={view} on={on} />}
      {children}
    </main>
  );
}

function NoLights({ kind, view, on }: Pick<Props, 'kind' | 'on'> & { view: Exclude<ViewState, ReadyView> }) {
  switch (view.state) {
    case 'reading':
      return <Reading counts={kind === 'popup'} />;
    case 'not-a-policy':
      return <NotAPolicy view={view} on={on} />;
    case 'unreadable':
      return <Unreadable view={view} on={on} />;
    case 'failed':
      return <Failed view={view} on={on} />;
  }
}
