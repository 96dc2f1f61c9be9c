declare module 'virtual:policy-lights-rules' {
  /** The rule set as compiled at build time. */
  export const rules: import('./rule-set.ts').RuleSet;
}
