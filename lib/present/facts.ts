import { count } from '../i18n/en.ts';
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
export function age(date: string, today: string): string {
  const days = Math.round((Date.parse(today) - Date.parse(date)) / 86_400_000);
  if (Number.isNaN(days)) return '';
  if (days < 0) return 'in the future';
  if (days === 0) return 'today';
  if (days < 60) return `${count(days, 'day')} ago`;
  const months = wholeMonths(date, today);
  return months < 24 ? `${count(months, 'month')} ago` : `${count(Math.floor(months / 12), 'year')} ago`;
}

function wholeMonths(from: string, to: string): number {
  const [start, end] = [new Date(from), new Date(to)];
  const months = (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
  return end.getUTCDate() < start.getUTCDate() ? months - 1 : months;
}

/** Shows an ISO date as people write it: "1 May 2018". What is no date is shown as it is. */
export function longDate(date: string): string {
  const time = Date.parse(date);
  if (Number.isNaN(time)) return date;
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(time);
}

/** Puts a Flesch reading ease (about 0 to 100, higher is easier) in words. */
export function easeInWords(ease: number): string {
  if (ease >= 70) return 'easy';
  if (ease >= 60) return 'plain English';
  if (ease >= 50) return 'fairly hard';
  if (ease >= 30) return 'hard';
  return 'very hard';
}

/** The facts of a document, in the order in which every surface shows them. `today`: ISO date, or null to leave the age out. */
export function facts(summary: Summary, today: string | null): Fact[] {
  const { document, overall } = summary;
  const unanswered = summary.topics.filter((topic) => topic.answer === 'not-stated').length;
  return [
    updated(document, today),
    { label: 'Length', value: `${count(document.words, 'word')} in ${count(document.sentences, 'sentence')}` },
    { label: 'Reading time', value: count(Math.max(1, Math.round(document.readingMinutes)), 'minute') },
    {
      label: 'Wording',
      value: `${easeInWords(document.readingEase)} (reading ease ${Math.min(100, Math.max(0, Math.round(document.readingEase)))} of 100)`,
    },
    ...obsolete(document),
    { label: 'Left open', value: `${unanswered} of ${count(summary.topics.length, 'question')}` },
    ...(overall.score === null ? [] : [{ label: 'Score', value: `${overall.score} of 100, more is better for you` }]),
    coverageFact(document.coverage),
  ];
}

function updated(document: DocumentFacts, today: string | null): Fact {
  if (document.lastUpdated === null) return { label: 'Last updated', value: 'no date given', note: true };
  if (today === null) return { label: 'Last updated', value: longDate(document.lastUpdated) };
  const old = wholeMonths(document.lastUpdated, today) >= OLD_AFTER_MONTHS;
  const value = `${longDate(document.lastUpdated)}, ${age(document.lastUpdated, today)}`;
  return { label: 'Last updated', value, ...(old && { note: true }) };
}

function obsolete(document: DocumentFacts): Fact[] {
  if (document.obsolete.length === 0) return [];
  const terms = document.obsolete.map((item) => `${item.term} (ended ${longDate(item.since)})`);
  return [{ label: 'Out of date', value: `relies on ${[...new Set(terms)].join(', ')}`, note: true }];
}

function coverageFact(coverage: Coverage): Fact {
  const parts = [`${count(coverage.blocksRead, 'passage')} read`];
  if (coverage.blocksLeftOut > 0) {
    const reasons = Object.entries(coverage.reasons).map(([reason, n]) => `${reason} ${n}`);
    parts.push(
      `${coverage.blocksLeftOut.toLocaleString('en')} left out${reasons.length ? ` (${reasons.join(', ')})` : ''}`,
    );
  }
  if (coverage.framesUnread > 0) parts.push(`${count(coverage.framesUnread, 'frame')} of other sites not readable`);
  if (coverage.stopped) parts.push('the page is too large to be read to its end');
  if (coverage.unloaded)
    parts.push('the page may load more: scroll through it or press its button, then read it again');
  const isPartial = coverage.framesUnread > 0 || coverage.stopped === true || coverage.unloaded === true;
  return { label: 'How much was read', value: parts.join('; '), ...(isPartial && { note: true }) };
}
