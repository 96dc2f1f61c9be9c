import type { SegmentFacts } from './segment-facts.ts';

/** The twelve classes, in short. */
export const FP = 'First Party Collection/Use';
export const TP = 'Third Party Sharing/Collection';
export const UC = 'User Choice/Control';
export const AC = 'User Access, Edit and Deletion';
export const RT = 'Data Retention';
export const SC = 'Data Security';
export const PC = 'Policy Change';
export const DNT = 'Do Not Track';
export const INT = 'International and Specific Audiences';
export const INTRO = 'Other: Introductory/Generic';
export const CONT = 'Other: Privacy contact information';
export const LINK = 'Other: Practice not covered';

/** Which share of a segment's words a class must hold to count, and why. */
const LEAST = {
  /** One sentence on sharing is enough, unless the segment is long. */
  sharing: 0.1,
  collection: 0.1,
  /** A trailing sentence on a choice does not make the paragraph one on choices. */
  choice: 0.4,
  access: 0.15,
  security: 0.4,
  change: 0.2,
  audience: 0.3,
  introduction: 0.5,
};

/** Classes that, once they hold this share, leave no room for collection or sharing. */
const EXCLUSIVE: readonly (readonly [string, number])[] = [
  [INT, 0.25],
  [PC, 0.4],
  [SC, 0.4],
  [UC, 0.5],
  [AC, 0.5],
  [INTRO, 0.5],
];

function isAudience(facts: SegmentFacts): boolean {
  return (
    facts.share(INT) >= LEAST.audience ||
    facts.leads(INT) ||
    ((facts.heading.has(INT) || facts.above.has(INT)) && facts.share(INT) > 0)
  );
}

function collectionAndSharing(facts: SegmentFacts, audience: boolean): string[] {
  if (audience || facts.heading.has(INT)) return [];
  if (EXCLUSIVE.some(([name, least]) => facts.share(name) >= least)) return [];
  const found: string[] = [];
  const sharing = facts.share(TP) >= LEAST.sharing;
  const first = facts.first([FP, TP]);
  const sharingHeading = facts.heading.has(TP) && !facts.heading.has(FP);
  if (facts.shareOnly(FP, TP) >= LEAST.collection && first !== TP && !sharingHeading) found.push(FP);
  if (sharing) found.push(TP);
  return found;
}

/**
 * Files one segment under its main topics, as trained readers do.
 * @returns Classes; none where nothing of a policy's matter is said.
 */
export function fileSegment(facts: SegmentFacts): string[] {
  const audience = isAudience(facts);
  const found = new Set<string>(collectionAndSharing(facts, audience));
  if (audience) found.add(INT);
  if (facts.share(DNT) > 0) found.add(DNT);
  if (facts.share(PC) >= LEAST.change && !facts.heading.has(TP)) found.add(PC);
  if (!audience) {
    if (facts.share(SC) >= LEAST.security || facts.leads(SC) || (facts.heading.has(SC) && facts.share(SC) > 0))
      found.add(SC);
    if (facts.share(RT) > 0) found.add(RT);
    if (facts.share(AC) >= LEAST.access) found.add(AC);
    if (facts.share(UC) >= LEAST.choice || facts.leads(UC)) found.add(UC);
  }
  const early = facts.index <= 2 && !facts.heading.has(FP) && facts.share(FP) < 0.4 && facts.share(TP) < 0.4;
  const ruled = facts.share(INT) >= 0.4 || facts.share(PC) >= 0.4 || facts.share(CONT) >= 0.4;
  if (early || (facts.share(INTRO) >= LEAST.introduction && !ruled) || (facts.words <= 12 && facts.titled))
    found.add(INTRO);
  const address = facts.shareAny(CONT) > 0;
  if ((facts.share(CONT) > 0 && address) || (facts.heading.has(CONT) && address)) found.add(CONT);
  if (facts.share(LINK) >= 0.65 && found.size === 0) found.add(LINK);
  return [...found];
}
