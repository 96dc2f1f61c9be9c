import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Summary } from '../lib/model.ts';
import { type Personal, personalSummary } from '../lib/preferences/personal-summary.ts';
import type { Preferences } from '../lib/preferences/preferences.ts';
import { inLanguage } from '../lib/present/in-language.ts';
import { useWords } from './words.ts';

const PreferencesContext = createContext<Preferences>({});

interface Props {
  /** Tells the preferences now and at each change. Gives what stops it. */
  watch(tell: (stored: { preferences: Preferences }) => void): () => void;
  children: ComponentChildren;
}

/** Gives a surface what matters to the person, and follows its changes. */
export function PreferencesProvider({ watch, children }: Props) {
  const [preferences, setPreferences] = useState<Preferences>({});
  useEffect(() => watch((stored) => setPreferences(stored.preferences)), [watch]);
  return <PreferencesContext.Provider value={preferences}>{children}</PreferencesContext.Provider>;
}

/** The summary as this person sees it: in the surface's language, arranged and weighed by what matters to them. */
export function usePersonal(summary: Summary): Personal {
  const words = useWords();
  return personalSummary(inLanguage(summary, words), useContext(PreferencesContext), words);
}

/** Says that the light is personal, and where to change it. */
export function PersonalNote({ personal: { isPersonal, hidden } }: { personal: Personal }) {
  const { preferences } = useWords();
  return (
    <p class="small-print" data-personal={isPersonal}>
      {isPersonal && `${preferences.personal} `}
      {hidden > 0 && `${preferences.hidden(hidden)} `}
      <a href="/options.html" target="_blank" rel="noopener">
        {preferences.title}
      </a>
    </p>
  );
}
