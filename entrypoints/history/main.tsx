import { render } from 'preact';
import { History } from '../../components/History.tsx';
import { useWords, WordsContext } from '../../components/words.ts';
import { browserWords } from '../../lib/extension/browser-words.ts';
import { saveComparison } from '../../lib/extension/history/save-comparison.ts';
import { useHistory } from '../../lib/extension/history/use-history.ts';

function HistoryPage() {
  const words = useWords();
  const { view, notice, on } = useHistory(words);
  return <History view={view} notice={notice} on={{ ...on, ...saveComparison(words) }} />;
}

const words = browserWords();
document.documentElement.lang = words.language;
document.title = `${words.history.title} · ${words.name}`;
render(
  <WordsContext.Provider value={words}>
    <HistoryPage />
  </WordsContext.Provider>,
  document.body,
);
