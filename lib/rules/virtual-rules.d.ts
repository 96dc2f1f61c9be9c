declare module 'virtual:policy-lights-rules' {
  /** The rule set as compiled at build time. */
  export const rules: import('./rule-set.ts').RuleSet;
}

declare module 'virtual:policy-lights-rule-words' {
  /** Rule id → what the rule says, in one plain English sentence. */
  export const ruleWords: Readonly<Record<string, string>>;
}
