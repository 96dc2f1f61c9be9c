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

/**
 * Which share of a segment's words must speak of a class, 0 to 1: where two rules or more agree on a sentence (`agreed`),
 * and where each sentence rests on one rule alone (`alone`), which is right far less often.
 */
export const THRESHOLDS = {
  /** One sentence on collection or sharing is a topic of its own, unless the segment is long. */
  [FP]: { agreed: 0.1, alone: 0.7 },
  [TP]: { agreed: 0.1, alone: 0.5 },
  /** A trailing sentence on a choice does not make the paragraph one on choices. */
  [UC]: { agreed: 0.5, alone: 0.4 },
  /** A way to correct data is worth a label beside others. */
  [AC]: { agreed: 0.1, alone: 0.6 },
  [SC]: { agreed: 0.4, alone: 0.4 },
  /** One clear sentence on how long data are kept is enough. */
  [RT]: { agreed: 0, alone: 0.15 },
  [PC]: { agreed: 0.2, alone: 0.2 },
  [INT]: { agreed: 0.3, alone: 0.3 },
  [INTRO]: { agreed: 0.6, alone: 0.6 },
  [CONT]: { agreed: 0.1, alone: 0.1 },
  [LINK]: { agreed: 0.65, alone: 0.65 },
} as const;

/** From this share of sentences and mere cues of a choice, a segment with one clear sentence on it counts. */
const CHOICE_WITH_CUES = 0.5;

/** Classes that from this share on are the topic: sharing and collection in such a segment are only its matter. */
const EXCLUSIVE: readonly (readonly [name: string, least: number])[] = [
  [INT, 0.25],
  [PC, 0.4],
  [SC, 0.4],
  [DNT, 0.4],
  [AC, 0.5],
  [UC, 0.6],
  [LINK, 0.6],
];

/** A policy opens with this many segments on itself, as long as they hold less than this share of practices. */
const OPENING = { segments: 3, practices: 0.5 };
/** Titles and lead-ins are at most this long, in words. */
const TITLE_WORDS = 12;
const LEAD_IN_WORDS = 35;
/** How a line ends that only tells what comes after it. */
const LEAD_IN = /:$|\b(?:below|following|as follows)[.:]?$/i;
/** A request for data or a choice with this share has its address for itself: it is no contact for questions. */
const OWN_ADDRESS = 0.3;

function holds(facts: SegmentFacts, name: keyof typeof THRESHOLDS, share = facts.share(name)): boolean {
  return share > 0 && share >= (facts.support(name) > 1 ? THRESHOLDS[name].agreed : THRESHOLDS[name].alone);
}

/** Children, a state, other countries: once they open the segment or stand in its heading, all of it is about them. */
function isAudience(facts: SegmentFacts): boolean {
  if (facts.share(INT) === 0) return false;
  return holds(facts, INT) || facts.leads(INT) || facts.heading.has(INT) || facts.above.has(INT);
}

/** What comes after the first sentence on sharing explains the sharing; what comes before it stands for itself. */
function collectionAndSharing(facts: SegmentFacts): string[] {
  if (facts.heading.has(INT) || EXCLUSIVE.some(([name, least]) => facts.share(name) >= least)) return [];
  const sharing = holds(facts, TP);
  const collection = holds(facts, FP, facts.shareOnly(FP, TP));
  const explains = sharing && (facts.first([FP, TP]) === TP || (facts.heading.has(TP) && !facts.heading.has(FP)));
  return [...(collection && !explains ? [FP] : []), ...(sharing ? [TP] : [])];
}

/** Security, retention, access and choices: topics beside which others may stand. */
function besides(facts: SegmentFacts): string[] {
  const found: string[] = [];
  if (holds(facts, SC) || facts.leads(SC) || (facts.heading.has(SC) && facts.share(SC) > 0)) found.push(SC);
  if (holds(facts, RT)) found.push(RT);
  if (holds(facts, AC)) found.push(AC);
  const cues = facts.share(UC) > 0 && facts.shareAny(UC) >= CHOICE_WITH_CUES;
  if (holds(facts, UC) || facts.leads(UC) || cues) found.push(UC);
  return found;
}

/** The policy's opening, a title, a lead-in that stands alone, or sentences on the policy itself. */
function isIntroduction(facts: SegmentFacts): boolean {
  const practices = Math.max(facts.share(FP), facts.share(TP));
  if (facts.index < OPENING.segments && !facts.heading.has(FP) && practices < OPENING.practices) return true;
  const other = [INT, PC, UC, AC, SC, CONT].some((name) => facts.share(name) > 0);
  if (facts.words <= LEAD_IN_WORDS && !other && LEAD_IN.test(facts.lines.at(-1)?.text ?? '')) return true;
  if (facts.words <= TITLE_WORDS && facts.titled) return true;
  return holds(facts, INTRO) && ![INT, PC, CONT].some((name) => facts.share(name) >= 0.4);
}

/** Whom to ask: a question with an address, or little else but an address. */
function isContact(facts: SegmentFacts): boolean {
  if (facts.share(CONT) > 0 && facts.address()) return true;
  if (facts.heading.has(CONT) && (facts.shareAny(CONT) > 0 || facts.address())) return true;
  const others = [UC, AC, INT, PC, SC].some((name) => facts.share(name) >= OWN_ADDRESS);
  return !others && facts.shareAny(CONT) >= THRESHOLDS[CONT].agreed && facts.address();
}

/**
 * Files one segment under its main topics, as trained readers do: most segments have one, not every topic they touch.
 * @returns Classes; none where nothing of a policy's matter is said.
 */
export function fileSegment(facts: SegmentFacts): string[] {
  const found = isAudience(facts) ? [INT] : [...collectionAndSharing(facts), ...besides(facts)];
  if (facts.share(DNT) > 0) found.push(DNT);
  if (holds(facts, PC) && !facts.heading.has(TP)) found.push(PC);
  if (isIntroduction(facts)) found.push(INTRO);
  if (isContact(facts)) found.push(CONT);
  if (found.length === 0 && holds(facts, LINK)) found.push(LINK);
  return found;
}
