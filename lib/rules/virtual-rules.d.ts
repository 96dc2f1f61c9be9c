declare module 'virtual:policy-lights-rules' {
  /** The rule set as compiled and packed at build time. */
  export const packed: import('./packed-rules.ts').PackedRules;
}

declare module 'virtual:policy-lights-rule-words' {
  /** Rule id → what the rule says, in one plain English sentence. */
  export const ruleWords: Readonly<Record<string, string>>;
}
