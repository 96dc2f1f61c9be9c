import { render } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { Panel } from '../../components/Panel.tsx';
import { PreferencesProvider } from '../../components/preferences.tsx';
import { Remember } from '../../components/Remember.tsx';
import { NO_RULE_WORDS, RuleWords } from '../../components/rule-words.ts';
import { useWords, WordsContext } from '../../components/words.ts';
import { browserWords } from '../../lib/extension/browser-words.ts';
import { copyText } from '../../lib/extension/copy.ts';
import { followTab } from '../../lib/extension/follow-tab.ts';
import { handOut } from '../../lib/extension/hand-out.ts';
import { notePress } from '../../lib/extension/press-note.ts';
import { readGiven } from '../../lib/extension/read-given.ts';
import { partsReader } from '../../lib/extension/read-parts.ts';
import type { Shown } from '../../lib/extension/read-pressed.ts';
import { loadRuleWords } from '../../lib/extension/rule-words.ts';
import { watchPreferences } from '../../lib/extension/stored-preferences.ts';
import { useMemory } from '../../lib/extension/use-memory.ts';
import { useMarks } from './use-marks.ts';

function PanelOfTab() {
  const words = useWords();
  const [shown, setShown] = useState<Shown>({ tab: null, view: { state: 'reading' } });
  const { tab, view } = shown;
  const { memory, ...remembering } = useMemory(shown);
  const { marked, ...marks } = useMarks(shown);

  /** The panel hears of its own note like of one from the popup, and reads again. */
  const readAgain = (anyway: boolean) =>
    void (tab && notePress({ tabId: tab.tabId, url: tab.url, anyway, at: Date.now() }));
  /** Whatever begins later wins: a slow answer for a text before it is dropped. */
  const turn = useRef(0);
  const show = useCallback((shown: Shown) => {
    turn.current += 1;
    setShown(shown);
  }, []);
  useEffect(() => followTab(show), [show]);

  const [ruleWords, setRuleWords] = useState(NO_RULE_WORDS);
  const isReady = view.state === 'ready';
  useEffect(() => {
    if (isReady) void loadRuleWords().then(setRuleWords);
  }, [isReady]);

  /** Shown until the person goes to another tab or page, or presses the button. */
  const read = useCallback(
    (source: Blob | string) => {
      show({ tab: null, view: { state: 'reading' } });
      const mine = turn.current;
      void readGiven(source).then((given) => mine === turn.current && show({ tab: null, view: given }));
    },
    [show],
  );
  const on = {
    ...handOut(view, words),
    ...marks,
    copyText,
    read,
    retry: () => readAgain(false),
    readAnyway: () => readAgain(true),
    readParts: partsReader(
      tab,
      view,
      () => setShown({ tab, view: { state: 'reading' } }),
      () => readAgain(false),
    ),
  };
  return (
    <RuleWords.Provider value={ruleWords}>
      <Panel state={view} marked={marked} on={on} foot={<Remember memory={memory} on={remembering} />} />
    </RuleWords.Provider>
  );
}

const words = browserWords();
document.documentElement.lang = words.language;
render(
  <WordsContext.Provider value={words}>
    <PreferencesProvider watch={watchPreferences}>
      <PanelOfTab />
    </PreferencesProvider>
  </WordsContext.Provider>,
  document.body,
);
