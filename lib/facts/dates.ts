/** A calendar date found in a text. `text.slice(start, end)` is how it is written. */
export interface FoundDate {
  start: number;
  end: number;
  /** YYYY-MM-DD. Where only a month is written, its first day. */
  iso: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
const DAY = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?';
const YEAR = '(?<year>(?:19|20)\\d\\d)';
/** A year of two digits is read as 20xx: there were hardly any privacy policies before 2000. */
const SHORT_YEAR = '(?<year>(?:19|20)\\d\\d|\\d\\d)';

/** The ways in which a date is written, the most complete first: where two overlap, the earlier row wins. */
const FORMS = [
  // May 1, 2018 · Sept. 1st 2018 · May, 1, 2018
  `\\b${MONTH},?\\s+${DAY}\\s*,?\\s+(?:of\\s+)?${YEAR}`,
  // May 1,2018
  `\\b${MONTH}\\s+${DAY},${YEAR}`,
  // 1 May 2018 · 1st of May, 2018 · 01-May-2018 · 1st day of May, 2018
  `\\b${DAY}(?:\\s+day)?(?:\\s+of)?[\\s-]+${MONTH},?[\\s-]+${YEAR}`,
  // 2018-05-01 · 2018/05/01 · 2018.05.01
  `\\b${YEAR}(?<separator>[-/.])(?<month>[01]?\\d)\\k<separator>(?<day>[0-3]?\\d)`,
  // 05/01/2018 · 05-01-18: month first, unless impossible
  `\\b(?<first>[0-3]?\\d)(?<separator>[/-])(?<second>[0-3]?\\d)\\k<separator>${SHORT_YEAR}`,
  // 01.05.2018: day first
  `\\b(?<day>[0-3]?\\d)\\.(?<month>[01]?\\d)\\.${YEAR}`,
  // May 2018 · May, 2018 · May of 2018
  `\\b${MONTH},?\\s+(?:of\\s+)?${YEAR}`,
  // 05/2018
  `\\b(?<month>[01]?\\d)/${YEAR}`,
].map((form) => new RegExp(`${form}(?![\\d/])`, 'gi'));

function monthNumber(written: string): number {
  return /^\d/.test(written) ? Number(written) : MONTHS.indexOf(written.slice(0, 3).toLowerCase()) + 1;
}

function fullYear(written: string): number {
  return written.length === 2 ? 2000 + Number(written) : Number(written);
}

function monthAndDay(parts: Record<string, string | undefined>): [month: number, day: number] {
  if (parts.first === undefined) return [monthNumber(parts.month ?? ''), Number(parts.day ?? 1)];
  const first = Number(parts.first);
  const second = Number(parts.second);
  return first > 12 ? [second, first] : [first, second];
}

/** null for a day that no calendar has, such as 31 February. */
function isoDate(parts: Record<string, string | undefined>): string | null {
  const year = fullYear(parts.year ?? '');
  const [month, day] = monthAndDay(parts);
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}

/**
 * Every date written in an English text, in the order of the text.
 * Slashes are read month first (05/01/2018 is 1 May) unless that is impossible; dots are read day first.
 */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  let unread = text;
  for (const form of FORMS) {
    unread = unread.replace(form, (written: string, ...rest: unknown[]) => {
      const parts = rest.at(-1) as Record<string, string | undefined>;
      const start = rest.at(-3) as number;
      const iso = isoDate(parts);
      if (iso !== null) found.push({ start, end: start + written.length, iso });
      // What is read is blanked, impossible dates too: "31 February 2018" is not "February 2018".
      return '\0'.repeat(written.length);
    });
  }
  return found.sort((a, b) => a.start - b.start);
}
