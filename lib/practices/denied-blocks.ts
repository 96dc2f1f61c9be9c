import type { Block } from '../model.ts';

/** What a cell says of its row where the thing named there is not collected. */
const DENIAL = /^(?:no|none|not collected|never|not applicable|n\/?a|we do not collect this|✗|✘|❌)\.?$/i;
/** The headers of columns that say whether a thing is collected. */
const ASKS = /\bcollect|\bgather|\bobtain/i;

/** A heading such as "What we never do": all that its list names is denied. */
const NEVER =
  /^(?:what|things?|here is what)?\s*(?:that )?we(?: will|['’]ll| would| shall)? ?(?:never|do not|don['’]t|won['’]t|not)(?: ever)? ?(?:do)?[.:]?$/i;
/** Items that say themselves who does it, or what is not done. */
const OWN_CLAUSE = /^(?:we|you|they|no|not|never|none|nothing)\b|\bnot\b|n['’]t\b/i;

/**
 * The blocks whose statements are denied by what stands beside or above them: the cells of a table's row that is not
 * collected ("Biometric information | Fingerprints | Collected? No"), the items of a list under "What we never do".
 * @returns The places of these blocks.
 */
export function deniedBlocks(blocks: readonly Block[]): ReadonlySet<number> {
  return new Set([...deniedCells(blocks), ...deniedItems(blocks)]);
}

function deniedItems(blocks: readonly Block[]): number[] {
  const denied: number[] = [];
  let never = false;
  blocks.forEach(({ kind, text }, index) => {
    if (kind !== 'item') never = NEVER.test(text.trim());
    else if (never && !OWN_CLAUSE.test(text)) denied.push(index);
  });
  return denied;
}

function deniedCells(blocks: readonly Block[]): number[] {
  const denied: number[] = [];
  blocks.forEach((block, index) => {
    if (block.kind !== 'cell' || !ASKS.test(block.header ?? '') || !DENIAL.test(block.text.trim())) return;
    for (const step of [-1, 1])
      for (let i = index + step; blocks[i]?.kind === 'cell' && blocks[i]?.row === block.row; i += step) denied.push(i);
  });
  return denied;
}
