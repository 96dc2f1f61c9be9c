import type { Page, Summary } from '../model.ts';

/** The rules, ready for use. */
export interface Analyser {
  /** The version of the rule set. */
  version: string;
  analyse(page: Page): Summary;
}

/**
 * Reads the rules and makes them ready. That takes half a second, so it is done only once there is something to read:
 * wrong arguments and missing files are told at once. @throws RuleError
 */
export async function loadAnalyser(): Promise<Analyser> {
  const [{ makeAnalyser }, { loadRules }] = await Promise.all([
    import('../analyse.ts'),
    import('../rules/from-disk.ts'),
  ]);
  const rules = loadRules();
  return { version: rules.version, analyse: makeAnalyser(rules) };
}
