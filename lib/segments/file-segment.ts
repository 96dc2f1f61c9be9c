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
export const THRESHOLDS = {
  /** One sentence on sharing is enough, unless the segment is long. */
  sharing: 0.1,
  collection: 0.1,
  /** A trailing sentence on a choice does not make the paragraph one on choices. */
  choice: 0.45,
  access: 0.1,
  security: 0.4,
  change: 0.2,
  audience: 0.3,
  introduction: 0.5,
  /** Classes that, once they hold this share, leave no room for collection or sharing. */
  exclusive: { [INT]: 0.25, [PC]: 0.4, [SC]: 0.4, [UC]: 0.6, [AC]: 0.5, [DNT]: 0.4 } as Record<string, number>,
  choiceWithCues: 0.5,
  contact: 0.1,
  sharingOnce: 0.5,
  collectionOnce: 0.7,
  securityOnce: 0.4,
  choiceOnce: 0.4,
  accessOnce: 0.6,
  retentionOnce: 0,
  audienceOnce: 0,
  changeOnce: 0.2,
};

export type Thresholds = typeof THRESHOLDS;

function isAudience(facts: SegmentFacts, LEAST: Thresholds): boolean {
  return (
    facts.share(INT) >= LEAST.audience ||
    facts.leads(INT) ||
    ((facts.heading.has(INT) || facts.above.has(INT)) && facts.share(INT) > 0)
  );
}

function collectionAndSharing(facts: SegmentFacts, audience: boolean, LEAST: Thresholds): string[] {
  if (audience || facts.heading.has(INT)) return [];
  if (Object.entries(LEAST.exclusive).some(([name, least]) => facts.share(name) >= least)) return [];
  const found: string[] = [];
  const sharing = facts.share(TP) >= (facts.support(TP) > 1 ? LEAST.sharing : LEAST.sharingOnce);
  const first = facts.first([FP, TP]);
  const sharingHeading = facts.heading.has(TP) && !facts.heading.has(FP);
  if (
    facts.shareOnly(FP, TP) >= (facts.support(FP) > 1 ? LEAST.collection : LEAST.collectionOnce) &&
    !(sharing && first === TP) &&
    !(sharing && sharingHeading)
  )
    found.push(FP);
  if (sharing) found.push(TP);
  return found;
}

/** Whom to ask: a question with an address, or little else but an address. Addresses for requests belong to the requests. */
function isContact(facts: SegmentFacts, LEAST: Thresholds): boolean {
  if (facts.share(CONT) > 0 && facts.address) return true;
  if (facts.heading.has(CONT) && (facts.address || facts.shareAny(CONT) > 0)) return true;
  const others = [UC, AC, INT, PC, SC].some((name) => facts.share(name) >= 0.3);
  return facts.address && !others && facts.shareAny(CONT) >= LEAST.contact;
}

/**
 * Files one segment under its main topics, as trained readers do.
 * @returns Classes; none where nothing of a policy's matter is said.
 */
export function fileSegment(facts: SegmentFacts, LEAST: Thresholds = THRESHOLDS): string[] {
  const audience = isAudience(facts, LEAST);
  const found = new Set<string>(collectionAndSharing(facts, audience, LEAST));
  if (audience) found.add(INT);
  if (facts.share(DNT) > 0) found.add(DNT);
  if (facts.share(PC) >= (facts.support(PC) > 1 ? LEAST.change : LEAST.changeOnce) && !facts.heading.has(TP))
    found.add(PC);
  if (!audience) {
    if (
      facts.share(SC) >= (facts.support(SC) > 1 ? LEAST.security : LEAST.securityOnce) ||
      facts.leads(SC) ||
      (facts.heading.has(SC) && facts.share(SC) > 0)
    )
      found.add(SC);
    if (facts.share(RT) > (facts.support(RT) > 1 ? 0 : LEAST.retentionOnce)) found.add(RT);
    if (facts.share(AC) >= (facts.support(AC) > 1 ? LEAST.access : LEAST.accessOnce)) found.add(AC);
    if (
      facts.share(UC) >= (facts.support(UC) > 1 ? LEAST.choice : LEAST.choiceOnce) ||
      facts.leads(UC) ||
      (facts.share(UC) > 0 && facts.shareAny(UC) >= LEAST.choiceWithCues)
    )
      found.add(UC);
  }
  const early = facts.index <= 2 && !facts.heading.has(FP) && facts.share(FP) < 0.5 && facts.share(TP) < 0.5;
  const ruled = facts.share(INT) >= 0.4 || facts.share(PC) >= 0.4 || facts.share(CONT) >= 0.4;
  const leadIn = facts.words <= 35 && (facts.lines.at(-1)?.text.endsWith(':') ?? false);
  if (early || leadIn || (facts.share(INTRO) >= LEAST.introduction && !ruled) || (facts.words <= 12 && facts.titled))
    found.add(INTRO);
  if (isContact(facts, LEAST)) found.add(CONT);
  if (facts.share(LINK) >= 0.65 && found.size === 0) found.add(LINK);
  return [...found];
}
