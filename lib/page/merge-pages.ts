import type { Block, Page } from '../model.ts';

/** What stays together when a page is read again further down: a row of a table, or any other block. */
interface Unit {
  key: string;
  blocks: Block[];
}

/**
 * Joins two readings of one page of which each may show what the other does not, as lists do that keep in the page only what
 * is in view. What both show stands once; what only the later one shows stands before whatever follows it there.
 */
export function mergePages(earlier: Page, later: Page): Page {
  const units = mergeUnits(toUnits(earlier.blocks), toUnits(later.blocks));
  const blocks = numberRows(units);
  return { ...later, blocks, coverage: { ...later.coverage, blocksRead: blocks.length } };
}

function toUnits(blocks: readonly Block[]): Unit[] {
  const units: Unit[] = [];
  let last: Block | undefined;
  for (const block of blocks) {
    const isSameRow = block.kind === 'cell' && last?.kind === 'cell' && last.row === block.row;
    if (isSameRow) units.at(-1)?.blocks.push(block);
    else units.push({ key: '', blocks: [block] });
    last = block;
  }
  for (const unit of units)
    unit.key = unit.blocks.map(({ kind, level, text }) => `${kind}${level ?? ''} ${text}`).join('\n');
  return units;
}

function mergeUnits(known: Unit[], seen: Unit[]): Unit[] {
  const places = Map.groupBy(known.keys(), (i) => known[i]?.key);
  const merged: Unit[] = [];
  let at = 0;
  let fresh: Unit[] = [];
  for (const unit of seen) {
    const found = places.get(unit.key)?.find((place) => place >= at);
    if (found === undefined) fresh.push(unit);
    else {
      merged.push(...known.slice(at, found), ...fresh, unit);
      at = found + 1;
      fresh = [];
    }
  }
  return [...merged, ...known.slice(at), ...fresh];
}

/** Each run of rows is one table again: its rows count on from the first. */
function numberRows(units: readonly Unit[]): Block[] {
  let row = 0;
  return units.flatMap(({ blocks }) => {
    if (blocks[0]?.kind !== 'cell') {
      row = 0;
      return blocks;
    }
    // Another table begins right behind: its first row has its own header above.
    row = blocks[0].row === 1 || row === 0 ? (blocks[0].row ?? 1) : row + 1;
    return blocks.map((block) => ({ ...block, row }));
  });
}
