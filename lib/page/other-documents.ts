import type { RawBlock } from './collect-blocks.ts';
import type { Measure } from './measure-blocks.ts';

/** Titles of whole documents, not of sections that mention them. */
const PRIVACY_TITLE = /\bprivacy (policy|notice|statement)\b|^\W*privacy\W*$/i;
const TERMS_TITLE =
  /\b(terms (of|and) (use|service|sale|conditions)|(user|licen[cs]e|subscriber) agreement|conditions of use)\b/i;
const JOINT_TITLE = /\b(terms|agreement|conditions)\b/i;
/** A privacy policy has at least so many words, and so have terms worth leaving out. */
const FEWEST_WORDS = 150;

interface Section {
  title: string;
  level: number;
  start: number;
  /** After its last block. */
  end: number;
  words: number;
}

/**
 * The blocks that belong to terms of use which share the page with a privacy policy; none where the page is one document.
 * Only headings of one level are compared: a section inside the policy stays in it.
 */
export function otherDocuments(blocks: RawBlock[], measures: Measure[], verdicts: (string | null)[]): number[] {
  const sections = sectionsOf(blocks, measures, verdicts);
  const policy = sections.find((s) => isPolicy(s) && s.words >= FEWEST_WORDS);
  if (!policy) return [];
  const out: number[] = [];
  const leaveOut = (from: number, to: number) => {
    for (let i = from; i < to; i++) if (verdicts[i] === null) out.push(i);
  };
  for (const s of sections)
    if (s.level === policy.level && isTerms(s) && s.words >= FEWEST_WORDS) leaveOut(s.start, s.end);
  const joint = sections.find(
    (s) => JOINT_TITLE.test(s.title) && PRIVACY_TITLE.test(s.title) && s.start < policy.start,
  );
  const earlier = sections.find((s) => joint && s.start > joint.start && s.level === policy.level);
  if (earlier && earlier.start < policy.start) leaveOut(earlier.start, policy.start);
  return out;
}

function isPolicy({ title }: Section): boolean {
  return title.length <= 80 && PRIVACY_TITLE.test(title) && !JOINT_TITLE.test(title);
}

function isTerms({ title }: Section): boolean {
  return title.length <= 80 && TERMS_TITLE.test(title) && !/privacy/i.test(title);
}

/** A section reaches to the next heading of its level or above. */
function sectionsOf(blocks: RawBlock[], measures: Measure[], verdicts: (string | null)[]): Section[] {
  const sections: Section[] = [];
  const open: Section[] = [];
  let words = 0;
  const close = (level: number, end: number) => {
    while (open.length > 0 && (open.at(-1) as Section).level >= level) {
      const section = open.pop() as Section;
      section.end = end;
      section.words = words - section.words;
    }
  };
  blocks.forEach((block, i) => {
    if (verdicts[i] !== null) return;
    if (block.kind === 'heading') {
      close(block.level, i);
      const section = { title: block.text.text, level: block.level, start: i, end: i, words };
      sections.push(section);
      open.push(section);
    }
    words += measures[i]?.words ?? 0;
  });
  close(0, blocks.length);
  return sections;
}
