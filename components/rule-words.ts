import { createContext } from 'preact';

/** What each rule says in plain words, by its id; {} until it is loaded. */
export const RuleWords = createContext<Readonly<Record<string, string>>>({});
