import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Popup } from '../../components/Popup.tsx';
import { PreferencesProvider } from '../../components/preferences.tsx';
import { Remember } from '../../components/Remember.tsx';
import { useWords, WordsContext } from '../../components/words.ts';
import { browserWords } from '../../lib/extension/browser-words.ts';
import { handOut } from '../../lib/extension/hand-out.ts';
import { openPanel } from '../../lib/extension/open-panel.ts';
import { partsReader } from '../../lib/extension/read-parts.ts';
import { readPressed, type Shown } from '../../lib/extension/read-pressed.ts';
import { watchPreferences } from '../../lib/extension/stored-preferences.ts';
import { useMemory } from '../../lib/extension/use-memory.ts';

const READING: Shown = { tab: null, view: { state: 'reading' } };

function PopupOfTab() {
  const words = useWords();
  const [shown, setShown] = useState(READING);
  const { tab, view } = shown;
  const { memory, ...remembering } = useMemory(shown);

  // An effect runs behind the first paint: the popup shows at once, then works.
  useEffect(() => void readPressed(false).then(setShown), []);

  function readAgain(anyway: boolean) {
    setShown(READING);
    void readPressed(anyway).then(setShown);
  }

  const on = {
    ...handOut(view, words),
    // No `await` before the panel opens: the browser wants it straight from the click.
    details: () => tab && void openPanel(tab.windowId).then(() => window.close()),
    retry: () => readAgain(false),
    readAnyway: () => readAgain(true),
    readParts: partsReader(
      tab,
      view,
      () => setShown(READING),
      () => readAgain(false),
    ),
  };
  return <Popup state={view} on={on} foot={<Remember memory={memory} on={remembering} />} />;
}

const words = browserWords();
document.documentElement.lang = words.language;
render(
  <WordsContext.Provider value={words}>
    <PreferencesProvider watch={watchPreferences}>
      <PopupOfTab />
    </PreferencesProvider>
  </WordsContext.Provider>,
  document.body,
);
