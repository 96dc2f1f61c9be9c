/**
 * The words of the rules and of the specification. In files of their own, loaded once the panel shows its lights.
 * @returns `says`: rule id → sentence; `criteria`: topic id → answer id → what a policy has to say to get it
 */
export async function loadRuleWords() {
  const [{ ruleWords }, { criteria }] = await Promise.all([
    import('virtual:policy-lights-rule-words'),
    import('../topics/criteria.ts'),
  ]);
  return { says: ruleWords, criteria };
}
