import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Options } from '../../components/Options.tsx';
import { useWords, WordsContext } from '../../components/words.ts';
import { browserWords } from '../../lib/extension/browser-words.ts';
import {
  type StoredPreferences,
  savePreferences,
  setSync,
  watchPreferences,
} from '../../lib/extension/stored-preferences.ts';

function StoredOptions() {
  const { preferences: said } = useWords();
  const [stored, setStored] = useState<StoredPreferences | null>(null);
  const [outcome, setOutcome] = useState('');
  useEffect(() => watchPreferences(setStored), []);

  function tell(work: Promise<void>) {
    work.then(
      () => setOutcome(said.saved),
      () => setOutcome(said.notSaved),
    );
  }

  const on = {
    save: (preferences: StoredPreferences['preferences']) => tell(savePreferences(preferences)),
    sync: (isSynced: boolean) => tell(setSync(isSynced)),
  };
  return stored && <Options stored={stored} outcome={outcome} on={on} />;
}

const words = browserWords();
document.documentElement.lang = words.language;
document.title = `${words.name}: ${words.preferences.title}`;
render(
  <WordsContext.Provider value={words}>
    <StoredOptions />
  </WordsContext.Provider>,
  document.body,
);
