import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { en } from '../lib/i18n/en.ts';
import type { Words } from '../lib/i18n/words.ts';

/** The language of a surface. Its entrypoint provides it; English without. */
export const WordsContext = createContext<Words>(en);

/** The words of the surface that a component stands in. */
export function useWords(): Words {
  return useContext(WordsContext);
}

/** The language of what is quoted: the rules read English policies only. */
export const QUOTED = 'en';
