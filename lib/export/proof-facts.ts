import type { Words } from '../i18n/words.ts';
import { type Fact, longDate } from '../present/facts.ts';
import type { Exported } from './proof.ts';

/** The proof in words: the address, when the text was read, its hash, and the rules. What is not known is left out. */
export function proofFacts({ summary, proof }: Exported, words: Words): Fact[] {
  const { url } = summary.document;
  const said = words.proof;
  return [
    ...(url === null ? [] : [{ label: said.url, value: url }]),
    ...(proof.readAt === null ? [] : [{ label: said.readAt, value: moment(proof.readAt, words) }]),
    { label: said.sha256, value: proof.sha256 },
    { label: said.rules, value: proof.rules },
  ];
}

/** A time as people write it: "22 November 2026 at 02:00 (UTC)". A date alone stays one. */
function moment(time: string, words: Words): string {
  if (!time.includes('T')) return longDate(time, words);
  const format = new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
  return `${format.format(new Date(time))} (UTC)`;
}
