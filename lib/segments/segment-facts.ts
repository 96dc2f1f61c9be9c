import type { Sentence } from '../model.ts';
import type { Engine } from '../practices/engine.ts';
import { type Hit, headingRulesOf } from '../practices/find-hits.ts';
import { className } from './class-name.ts';

/** One sentence of a segment, with the classes that its rules show. */
export interface Line {
  words: number;
  /** Classes shown by ordinary rules. */
  classes: ReadonlySet<string>;
  /** How many rules show each class, those of the topics included. */
  support: ReadonlyMap<string, number>;
  /** The class of the statement that comes first in the sentence; null where none is. */
  main: string | null;
  /** Classes of cues as well. */
  cues: ReadonlySet<string>;
  text: string;
}

/** What a segment is filed by. */
export interface SegmentFacts {
  /** The segment's place in its policy, from 0. */
  index: number;
  words: number;
  lines: readonly Line[];
  /** The classes that its own heading announces. */
  heading: ReadonlySet<string>;
  /** The classes that the nearest heading above announces, where it has none of its own. */
  above: ReadonlySet<string>;
  /** Whether it gives a way to reach somebody: a mail or postal address, a telephone number, a form. */
  address(): boolean;
  /** Whether it is a title that names privacy. */
  titled: boolean;
  /** The share of the words in sentences of a class, 0 to 1. */
  share(name: string): number;
  /** The most rules that show a class in one of its sentences. */
  support(name: string): number;
  /** The share of a class, cues counted. */
  shareAny(name: string): number;
  /** The share of the words in sentences of a class that are not of the other class, too. */
  shareOnly(name: string, other: string): number;
  /** Whether the first sentence is of a class. */
  leads(name: string): boolean;
  /** Which of two classes comes first; null where both do, or none. */
  first(names: readonly [string, string]): string | null;
}

/** The key of a sentence among hits. */
export function keyOf(sentence: Sentence): string {
  return `${sentence.block}:${sentence.start}`;
}

function classesOf(hits: readonly Hit[], cues: boolean): Set<string> {
  const found = new Set<string>();
  for (const { rule } of hits)
    if (rule.category && (rule.files === 'yes' || (cues && rule.files === 'only')))
      found.add(className({ category: rule.category, attributes: rule.attributes }));
  return found;
}

/** How many different rules show each class. */
function supportOf(hits: readonly Hit[]): Map<string, number> {
  const rules = new Map<string, Set<string>>();
  for (const { rule } of hits) {
    if (!rule.category || rule.files === 'only') continue;
    const name = className({ category: rule.category, attributes: rule.attributes });
    rules.set(name, (rules.get(name) ?? new Set()).add(rule.id));
  }
  return new Map([...rules].map(([name, ids]) => [name, ids.size]));
}

/** What a lead-in says of all the items of its list ("We use your data to:"); others only announce. */
const PASSED_ON: ReadonlySet<string> = new Set(['First Party Collection/Use', 'Third Party Sharing/Collection']);

/** What a sentence says by the way: "We use it to tell you of changes to this policy" is about use. */
const ASIDE: Readonly<Record<string, readonly string[]>> = {
  'First Party Collection/Use': ['Policy Change', 'Other: Introductory/Generic'],
  'Third Party Sharing/Collection': ['Other: Introductory/Generic', 'Data Security'],
  'Other: Introductory/Generic': [
    'First Party Collection/Use',
    'Third Party Sharing/Collection',
    'User Access, Edit and Deletion',
    'Data Security',
  ],
  'Data Security': ['First Party Collection/Use', 'Third Party Sharing/Collection'],
  'Policy Change': ['First Party Collection/Use', 'Third Party Sharing/Collection', 'Other: Introductory/Generic'],
  'User Choice/Control': ['First Party Collection/Use', 'Third Party Sharing/Collection'],
};

/** The class whose words begin first. */
function mainOf(hits: readonly Hit[]): string | null {
  const strong = hits.filter(({ rule }) => rule.category && rule.files === 'yes');
  const first = strong.reduce<Hit | null>((best, hit) => (best && at(best) <= at(hit) ? best : hit), null);
  return first?.rule.category ? className({ category: first.rule.category, attributes: first.rule.attributes }) : null;
}

function at({ match }: Hit): number {
  return match.from;
}

/**
 * The categories in which a sentence that no label rule reads is filed by the rules of the topics. Not collection, security,
 * choices and changes: there the topics read for an answer, and find it in sentences that are not what a paragraph is about.
 */
const FILLED: ReadonlySet<string> = new Set([
  'Third Party Sharing/Collection',
  'User Access, Edit and Deletion',
  'Data Retention',
  'International and Specific Audiences',
  'Other',
]);

/** What the topics read in a sentence; an audience only where they read nothing else, as its rules look at the sentences around. */
function filledBy(hits: readonly Hit[]): string[] {
  const names = hits.flatMap(({ rule: { category, attributes, shows } }) =>
    category && shows.length > 0 && FILLED.has(category) ? [className({ category, attributes })] : [],
  );
  const others = names.filter((name) => name !== 'International and Specific Audiences');
  return others.length > 0 ? others : names;
}

/** A sentence with its classes; an item of a list has those of the sentence that introduces the list, where it has any. */
export function lineOf(sentence: Sentence, hits: ReadonlyMap<string, readonly Hit[]>): Line {
  const own = hits.get(keyOf(sentence)) ?? [];
  const lead = sentence.leadIn.flatMap((before) => hits.get(keyOf(before)) ?? []);
  const led = new Set([...classesOf(lead, false)].filter((name) => PASSED_ON.has(name)));
  const classes = led.size > 0 ? led : classesOf(own, false);
  if (classes.size === 0) for (const name of filledBy(own)) classes.add(name);
  const main = mainOf(led.size > 0 ? lead : own);
  for (const name of ASIDE[main ?? ''] ?? []) classes.delete(name);
  return {
    words: sentence.text.split(/\s+/).length,
    classes,
    main,
    support: supportOf(led.size > 0 ? lead : own),
    cues: new Set([...classesOf(own, true), ...led]),
    text: sentence.text,
  };
}

/** Gathers what a segment is filed by. */
export function segmentFacts(
  lines: readonly Line[],
  place: Pick<SegmentFacts, 'index' | 'heading' | 'above' | 'titled' | 'address'>,
): SegmentFacts {
  const words = lines.reduce((sum, line) => sum + line.words, 0);
  const shareOf = (test: (line: Line) => boolean) =>
    lines.filter(test).reduce((sum, line) => sum + line.words, 0) / Math.max(1, words);
  return {
    ...place,
    lines,
    words,
    share: (name) => shareOf((line) => line.classes.has(name)),
    support: (name) =>
      Math.max(0, ...lines.map((line) => (line.classes.has(name) ? (line.support.get(name) ?? 0) : 0))),
    shareAny: (name) => shareOf((line) => line.cues.has(name)),
    shareOnly: (name, other) =>
      shareOf((line) => line.classes.has(name) && (!line.classes.has(other) || line.main === name)),
    leads: (name) => lines[0]?.classes.has(name) ?? false,
    first: ([a, b]) => {
      const line = lines.find(({ classes }) => classes.has(a) || classes.has(b));
      if (!line) return null;
      if (line.classes.has(a) && line.classes.has(b)) return line.main === a || line.main === b ? line.main : null;
      return line.classes.has(a) ? a : b;
    },
  };
}

/** Hits by the sentence in which they stand. */
export function hitsBySentence(hits: readonly Hit[]): Map<string, Hit[]> {
  const found = new Map<string, Hit[]>();
  for (const hit of hits) {
    const key = keyOf(hit.reading.sentence);
    const known = found.get(key);
    if (known) known.push(hit);
    else found.set(key, [hit]);
  }
  return found;
}

/** Tells which classes a heading announces. */
export function headingReader(engine: Engine): (text: string) => string[] {
  return (text) =>
    headingRulesOf(text, engine).flatMap(({ category, attributes }) =>
      category ? [className({ category, attributes })] : [],
    );
}

/** A mail address, a telephone number, a postal code behind a place, a post box, a form. */
const ADDRESS =
  /@|\(?\b\d{3}\)?[-. ]\d{3}[-. ]\d{4}\b|\b\d-8\d\d-|\bP\.? ?O\.? Box\b|\b[A-Z]{2},? \d{5}\b|\b(?:contact|feedback|web|online|inquiry) form\b|\b(?:street|avenue|suite|floor)\b,? .{0,40}\d{5}|mailto:|https?:\/\/\S*contact|\bclick(?:ing)? here\b/i;

/** A short line without a full stop that names privacy: a title. */
function isTitle(body: readonly Sentence[]): boolean {
  const text = body.length === 1 ? (body[0]?.text ?? '') : '';
  return /\bprivacy\b/i.test(text) && !/[.:;,]$/.test(text);
}

/**
 * Gathers what a segment is filed by.
 * @param sentences The segment's sentences, its headings included.
 * @param above What the nearest heading before the segment announces.
 */
export function gatherFacts(
  sentences: readonly Sentence[],
  hits: ReadonlyMap<string, readonly Hit[]>,
  announces: (text: string) => string[],
  index: number,
  above: ReadonlySet<string>,
): SegmentFacts {
  const titles = sentences.filter(({ kind }) => kind === 'heading').map(({ text }) => text);
  const body = sentences.filter(({ kind }) => kind !== 'heading');
  const heading = new Set([...titles, body[0]?.label ?? ''].filter(Boolean).flatMap(announces));
  const inherited = titles.length > 0 ? heading : above;
  return segmentFacts(
    body.map((sentence) => lineOf(sentence, hits)),
    {
      index,
      heading,
      above: inherited,
      titled: isTitle(body),
      address: () => ADDRESS.test(body.map(({ text }) => text).join(' ')),
    },
  );
}
