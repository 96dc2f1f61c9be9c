import type { Words } from '../i18n/words.ts';
import type { Coverage, DocumentFacts, Summary } from '../model.ts';

/** One fact of the document as a label and a value, in words. `note` marks what deserves attention. */
export interface Fact {
  label: string;
  value: string;
  note?: boolean;
}

/** An older text is pointed out. */
const OLD_AFTER_MONTHS = 36;

/**
 * Says how long ago a date was.
 * @param date and `today`: ISO dates (YYYY-MM-DD).
 * @returns "12 days ago", "5 months ago", "8 years ago"; "in the future" for a date after today; '' where a date is no date.
 */
export function age(date: string, today: string, words: Words): string {
  const days = Math.round((Date.parse(today) - Date.parse(date)) / 86_400_000);
  if (Number.isNaN(days)) return '';
  if (days < 0) return words.facts.future;
  if (days === 0) return ago(words, 0, 'day', 'auto');
  if (days < 60) return ago(words, days, 'day');
  const months = wholeMonths(date, today);
  return months < 24 ? ago(words, months, 'month') : ago(words, Math.floor(months / 12), 'year');
}

function ago(
  { locale }: Words,
  n: number,
  unit: 'day' | 'month' | 'year',
  numeric: 'always' | 'auto' = 'always',
): string {
  return new Intl.RelativeTimeFormat(locale, { numeric }).format(-n, unit);
}

function wholeMonths(from: string, to: string): number {
  const [start, end] = [new Date(from), new Date(to)];
  const months = (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
  return end.getUTCDate() < start.getUTCDate() ? months - 1 : months;
}

/** Shows an ISO date as people write it: "1 May 2018". What is no date is shown as it is. */
export function longDate(date: string, { locale }: Words): string {
  const time = Date.parse(date);
  if (Number.isNaN(time)) return date;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(time);
}

/** Puts a Flesch reading ease (about 0 to 100, higher is easier) in words. */
export function easeInWords(ease: number, { facts: { ease: words } }: Words): string {
  if (ease >= 70) return words.easy;
  if (ease >= 60) return words.plain;
  if (ease >= 50) return words.fair;
  if (ease >= 30) return words.hard;
  return words.veryHard;
}

/** The facts of a document, in the order in which every surface shows them. `today`: ISO date, or null to leave the age out. */
export function facts(summary: Summary, today: string | null, words: Words): Fact[] {
  const { document, overall } = summary;
  const said = words.facts;
  const unanswered = summary.topics.filter((topic) => topic.answer === 'not-stated').length;
  const ease = Math.min(100, Math.max(0, Math.round(document.readingEase)));
  return [
    updated(document, today, words),
    { label: said.length, value: said.words(document.words, document.sentences) },
    { label: said.time, value: said.minutes(Math.max(1, Math.round(document.readingMinutes))) },
    { label: said.wording, value: said.easeOf(easeInWords(document.readingEase, words), ease) },
    ...obsolete(document, words),
    { label: said.open, value: said.openOf(unanswered, summary.topics.length) },
    ...(overall.score === null ? [] : [{ label: said.score, value: said.scoreOf(overall.score) }]),
    coverageFact(document.coverage, words),
  ];
}

function updated(document: DocumentFacts, today: string | null, words: Words): Fact {
  const label = words.facts.updated;
  if (document.lastUpdated === null) return { label, value: words.facts.noDate, note: true };
  const date = longDate(document.lastUpdated, words);
  if (today === null) return { label, value: date };
  const old = wholeMonths(document.lastUpdated, today) >= OLD_AFTER_MONTHS;
  return { label, value: `${date}, ${age(document.lastUpdated, today, words)}`, ...(old && { note: true }) };
}

function obsolete(document: DocumentFacts, words: Words): Fact[] {
  if (document.obsolete.length === 0) return [];
  const terms = document.obsolete.map((item) => words.facts.ended(item.term, longDate(item.since, words)));
  return [{ label: words.facts.obsolete, value: words.facts.reliesOn([...new Set(terms)].join(', ')), note: true }];
}

function coverageFact(coverage: Coverage, { facts: said }: Words): Fact {
  const written = [said.read(coverage.blocksRead)];
  if (coverage.blocksLeftOut > 0) {
    const names: Record<string, string> = said.parts;
    const reasons = Object.entries(coverage.reasons).map(([reason, n]) => `${names[reason] ?? reason} ${n}`);
    written.push(said.leftOut(coverage.blocksLeftOut, reasons.join(', ')));
  }
  if (coverage.framesUnread > 0) written.push(said.frames(coverage.framesUnread));
  if (coverage.stopped) written.push(said.stopped);
  if (coverage.unloaded) written.push(said.unloaded);
  const isPartial = coverage.framesUnread > 0 || coverage.stopped === true || coverage.unloaded === true;
  return { label: said.coverage, value: written.join('; '), ...(isPartial && { note: true }) };
}
