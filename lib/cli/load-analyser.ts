import type { Page, Summary } from '../model.ts';

/**
 * Reads the rules and makes them ready. That takes half a second, so it is done only once there is something to read:
 * wrong arguments and missing files are told at once. @throws RuleError
 */
export async function loadAnalyser(): Promise<(page: Page) => Summary> {
  const [{ makeAnalyser }, { loadRules }] = await Promise.all([
    import('../analyse.ts'),
    import('../rules/from-disk.ts'),
  ]);
  return makeAnalyser(loadRules());
}
