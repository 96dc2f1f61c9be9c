import type { Block } from '../model.ts';
import { type FoundDate, findDates } from './dates.ts';

/** How well the words around a date say that it is the date of this text; the higher, the better. */
type Rank = 0 | 1 | 2 | 3 | 4;

/** What may stand between the cue and the date: "Last updated **on Monday, the** 1st of May". */
const GAP = String.raw`(?:[\s:;,–—\-_*("“”]|\b(?:on|as|of|in|is|was|were|by|at|from|since|date|the|and|version|beginning|starting|commencing|this|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?\b)*$`;
const UPDATE = 'updated?|revised?|revision|modified|modification|amended|amendment|changed?|reviewed|edited|rev\\.?';
const LAST = 'last|latest|most recent(?:ly)?|recently|current(?:ly)?';

/** The text before the date, from the start of its sentence, must end in one of these cues. */
const CUES: readonly (readonly [Rank, RegExp])[] = [
  [4, new RegExp(`\\b(?:${LAST})[\\s-]+(?:been\\s+|policy\\s+|content\\s+|page\\s+)?(?:${UPDATE})${GAP}`, 'i')],
  [4, new RegExp(`\\b(?:${UPDATE})[\\s-]+last${GAP}`, 'i')],
  [3, new RegExp(`\\b(?:${UPDATE})${GAP}`, 'i')],
  [
    2,
    new RegExp(`\\b(?:effective|in effect|in force|into force|take[sn]? effect|into effect|valid|applies)${GAP}`, 'i'),
  ],
  [
    1,
    new RegExp(
      `\\b(?:version(?: [\\d.]+)?|v\\.? ?[\\d.]+|posted|published|dated|issued|adopted|as of|date)${GAP}`,
      'i',
    ),
  ],
];

/** "On May 1, 2018, we updated this Privacy Policy." */
const CUE_AFTER = new RegExp(
  `^[\\s,)]*(?:we |has |was |\\(|[-–] )*(?:last |most recently )?(?:${UPDATE})\\b(?! (?:its?|their) )`,
  'i',
);

const THIS_TEXT =
  /\b(?:polic(?:y|ies)|notice|statement|page|document|terms|agreement|version|disclosure|practices|guidelines|it|we|text|changes?|date)\b/i;
/** A date that belongs to something else: a law, a certificate, an earlier version, a copy in an archive. */
const OTHER_MATTER =
  /\b(?:acts?|laws?|regulations?|directive|gdpr|ccpa|cpra|framework|shield|harbou?r|certif\w*|licen[sc]e|archived?|snapshot|clauses|treaty|decision|copyright|court|born|birth|expires?|until|before|after|prior|previous(?:ly)?|earlier|former(?:ly)?|superseded|replaces?|old|if|copy|cookies? (?:list|table)|prices?|employees?|database|servers?)\b|©/i;

const SENTENCE_END = /(?:[.!?](?=\s+["“(]?[A-Z0-9])|[|•·;()])/g;
const ENDS_IN_ABBREVIATION = /\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|rev|v|no|inc|ltd|llc|corp|co)\.$/i;
/** A date that stands alone counts only near the top, below the title. */
const TOP_BLOCKS = 6;
/** How far before a date its cue is looked for, in UTF-16 code units. */
const LOOK_BACK = 300;
/** Longer heads are prose about something, not a date line. */
const LONGEST_HEAD = 120;

/** Where the last sentence of a text starts. */
function sentenceStart(text: string): number {
  let start = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    if (!ENDS_IN_ABBREVIATION.test(text.slice(0, end))) start = end;
  }
  return start;
}

function isAboutThisText(head: string): boolean {
  if (OTHER_MATTER.test(head) || head.length > LONGEST_HEAD) return false;
  return !/[a-z]{2}/i.test(head) || THIS_TEXT.test(head);
}

function rankOf(text: string, date: FoundDate): Rank {
  const near = text.slice(Math.max(0, date.start - LOOK_BACK), date.start);
  const before = near.slice(sentenceStart(near));
  for (const [rank, cue] of CUES) {
    const match = cue.exec(before);
    if (match && isAboutThisText(before.slice(0, match.index))) return rank;
  }
  const after = text.slice(date.end);
  const startsSentence = /^[\s("“]*(?:(?:on|in|as of)\s+)?$/i.test(before);
  return startsSentence && CUE_AFTER.test(after) && !OTHER_MATTER.test(after.slice(0, 40)) ? 3 : 0;
}

/** A cue without its date ("Last updated:", as a heading, a label or a table's header) passes on to the block that follows. */
function withPrecedingCue(block: Block, previous: Block | undefined): string {
  const cue = block.header ?? previous?.text ?? '';
  const isCue = cue.length < 60 && CUES.some(([, pattern]) => pattern.test(cue)) && findDates(cue).length === 0;
  return isCue ? `${cue.replace(/(?<![.\s:])[.\s:]+$/, '')}: ${block.text}` : block.text;
}

/** The best date of one block; the latest where several are equally good ("updated May 2017, updated June 2018"). */
function bestOfBlock(text: string, isNearTop: boolean): { rank: Rank; iso: string } | null {
  let best: { rank: Rank; iso: string } | null = null;
  for (const date of findDates(text)) {
    const isAlone =
      isNearTop && text.length < LONGEST_HEAD && !/[a-z0-9]/i.test(text.slice(0, date.start) + text.slice(date.end));
    const rank = rankOf(text, date) || (isAlone ? 1 : 0);
    if (rank === 0) continue;
    if (!best || rank > best.rank || (rank === best.rank && date.iso > best.iso)) best = { rank, iso: date.iso };
  }
  return best;
}

/**
 * The date on which the text says that it was last changed, as YYYY-MM-DD; null where it says none.
 * A "last updated" date is preferred to an "effective" date, that to the date of a version, and of several of one kind
 * the first in the text wins. Dates of laws, of earlier versions and of archived copies do not count, nor do years alone.
 */
export function lastUpdated(blocks: readonly Block[]): string | null {
  let best: { rank: Rank; iso: string } | null = null;
  for (const [index, block] of blocks.entries()) {
    if (!/\d/.test(block.text)) continue;
    const found = bestOfBlock(withPrecedingCue(block, blocks[index - 1]), index < TOP_BLOCKS);
    if (found && (!best || found.rank > best.rank)) best = found;
  }
  return best?.iso ?? null;
}
