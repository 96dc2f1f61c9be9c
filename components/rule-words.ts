import { createContext } from 'preact';

/** What stands behind the lights, in plain English words. */
interface RuleWordsData {
  /** Rule id → what the rule says. */
  says: Readonly<Record<string, string>>;
  /** Topic id → answer id → what a policy has to say to get this answer. */
  criteria: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The words of the rules and of the specification; none until they are loaded. */
export const NO_RULE_WORDS: RuleWordsData = { says: {}, criteria: {} };

export const RuleWords = createContext(NO_RULE_WORDS);
