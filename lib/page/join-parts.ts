import type { Coverage, Page } from '../model.ts';

/** A page of a policy that is spread over several, with the name of the part. */
export interface ReadPart {
  name: string;
  page: Page;
}

/**
 * Joins the pages of one policy: their blocks one after the other, each with the name of its part.
 * @param parts in order; at least one
 * @param current the page that is open: what is said of the document is said of it
 */
export function joinParts(parts: readonly ReadPart[], current: Page): Page {
  if (parts.length < 2) return current;
  const blocks = parts.flatMap(({ name, page }) => page.blocks.map((block) => ({ ...block, part: name })));
  return { ...current, blocks, coverage: parts.map(({ page }) => page.coverage).reduce(sum) };
}

function sum(a: Coverage, b: Coverage): Coverage {
  const reasons = { ...a.reasons };
  for (const [reason, count] of Object.entries(b.reasons)) reasons[reason] = (reasons[reason] ?? 0) + count;
  return {
    blocksRead: a.blocksRead + b.blocksRead,
    blocksLeftOut: a.blocksLeftOut + b.blocksLeftOut,
    framesUnread: a.framesUnread + b.framesUnread,
    reasons,
    ...((a.stopped || b.stopped) && { stopped: true as const }),
    ...((a.unloaded || b.unloaded) && { unloaded: true as const }),
  };
}
