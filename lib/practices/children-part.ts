import type { Limits } from './limits.ts';
import type { Reading } from './read-sentence.ts';

/** So many sentences behind the last one that names children still belong to them ("We will then delete it."). */
const STILL = 2;

/**
 * Ends the part on children where its text has ceased to speak of them: in a page whose later headings were not
 * recognised, all that follows stands under "Children's privacy".
 * @param limits Those of the readings; the kind of passage of sentences behind the part is cleared.
 */
export function endChildrenParts(readings: readonly Reading[], limits: readonly Limits[]): void {
  const last = new Map<string, number>();
  readings.forEach(({ sentence }, index) => {
    if (limits[index]?.conditions.has('children')) last.set(sentence.section.join('\n'), index);
  });
  readings.forEach(({ sentence }, index) => {
    const limit = limits[index];
    if (limit?.scope !== 'children') return;
    const named = last.get(sentence.section.join('\n'));
    if (named === undefined || index <= named + STILL) return;
    if (sentence.block !== readings[named]?.sentence.block) limit.scope = '';
  });
}
