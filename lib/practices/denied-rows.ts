import type { Block } from '../model.ts';

/** What a cell says of its row where the thing named there is not collected. */
const DENIAL = /^(?:no|none|not collected|never|not applicable|n\/?a|we do not collect this|✗|✘|❌)\.?$/i;
/** The headers of columns that say whether a thing is collected. */
const ASKS = /\bcollect|\bgather|\bobtain/i;

/**
 * The blocks whose table row says that they are not collected ("Biometric information | Fingerprints | Collected? No"), as
 * policies under the law of California have it.
 */
export function deniedRows(blocks: readonly Block[]): ReadonlySet<number> {
  const denied = new Set<number>();
  blocks.forEach((block, index) => {
    if (block.kind !== 'cell' || !ASKS.test(block.header ?? '') || !DENIAL.test(block.text.trim())) return;
    for (const step of [-1, 1])
      for (let i = index + step; blocks[i]?.kind === 'cell' && blocks[i]?.row === block.row; i += step) denied.add(i);
  });
  return denied;
}
