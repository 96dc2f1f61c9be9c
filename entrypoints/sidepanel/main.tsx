import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Panel } from '../../components/Panel.tsx';
import type { Passage } from '../../lib/extension/answer-with-mark.ts';
import { followTab } from '../../lib/extension/follow-tab.ts';
import { handOut } from '../../lib/extension/hand-out.ts';
import { notePress } from '../../lib/extension/press-note.ts';
import type { Shown } from '../../lib/extension/read-pressed.ts';
import { showQuote } from '../../lib/extension/show-quote.ts';

function PanelOfTab() {
  const [{ tab, view }, setShown] = useState<Shown>({ tab: null, view: { state: 'reading' } });
  useEffect(() => followTab(setShown), []);

  /** The panel hears of its own note like of one from the popup, and reads again. */
  const readAgain = (anyway: boolean) =>
    void (tab && notePress({ tabId: tab.tabId, url: tab.url, anyway, at: Date.now() }));
  const on = {
    ...handOut(view),
    show: async (passage: Passage) => tab !== null && showQuote(tab.tabId, passage),
    retry: () => readAgain(false),
    readAnyway: () => readAgain(true),
  };
  return <Panel state={view} stale={false} on={on} />;
}

render(<PanelOfTab />, document.body);
