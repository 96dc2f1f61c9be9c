/**
 * What the rules say in plain words, by their ids. In a file of its own, loaded once the panel shows its lights.
 * @returns rule id → sentence
 */
export async function loadRuleWords(): Promise<Readonly<Record<string, string>>> {
  const { ruleWords } = await import('virtual:policy-lights-rule-words');
  return ruleWords;
}
