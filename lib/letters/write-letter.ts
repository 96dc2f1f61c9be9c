import { harmless } from '../present/harmless.ts';
import { type LetterKind, type LetterLaw, templates } from './templates.ts';

/** What the letter is filled with. All of it stays on the person's computer. */
export interface LetterFacts {
  kind: LetterKind;
  law: LetterLaw;
  /** The policy's address, or null for a text from elsewhere. */
  url: string | null;
  /** ISO date that the policy states, or null. */
  lastUpdated: string | null;
  /** The sentence in which the policy offers this; '' where there is none. Text of the page: untrusted. */
  offer: string;
  /** The person's name; '' leaves a place for it. */
  name: string;
  /** How the site knows the person: an e-mail address, a user name; '' leaves a place for it. */
  account: string;
}

export interface Letter {
  subject: string;
  /** Paragraphs with an empty line between them. */
  body: string;
}

/** Longer sentences would make the letter harder to read than they help. In UTF-16 units. */
const LONGEST_OFFER = 280;

/** One line of a text that others wrote: nothing in it can break the letter's lines or hide. */
function oneLine(text: string): string {
  return harmless(text).replace(/\s+/g, ' ').trim();
}

function reference({ url, lastUpdated, offer }: LetterFacts): string {
  const dated = lastUpdated === null ? '' : ` of ${lastUpdated}`;
  const at = url === null ? '' : ` at ${addressOf(url)}`;
  const says = oneLine(offer);
  const quoted = says !== '' && says.length <= LONGEST_OFFER ? `, where it says: "${says}"` : '.';
  return `I refer to your privacy policy${dated}${at}${quoted}`;
}

/** The address without what only the person's own visit has added to it. */
function addressOf(url: string): string {
  if (!URL.canParse(url)) return oneLine(url);
  const { origin, pathname, protocol } = new URL(url);
  return protocol === 'file:' ? 'your site' : origin + pathname;
}

/**
 * Writes a letter from its template.
 * @returns subject and text. Nothing is sent.
 */
export function writeLetter(facts: LetterFacts): Letter {
  const { subject, ask, deadline } = templates[facts.law][facts.kind];
  const account = oneLine(facts.account) || '[the e-mail address or user name of your account]';
  const name = oneLine(facts.name) || '[your name]';
  const paragraphs = [
    'Dear Sir or Madam,',
    ...ask,
    `You know me as: ${account}.`,
    reference(facts),
    deadline,
    `Kind regards,\n${name}`,
  ];
  return { subject, body: paragraphs.join('\n\n') };
}
