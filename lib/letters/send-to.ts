import type { Action, ActionKind } from '../model.ts';
import { linkTarget, safeLink } from '../present/safe-link.ts';
import type { LetterKind } from './templates.ts';
import type { Letter } from './write-letter.ts';

/** A mailbox that the policy names, and the sentence in which it does. */
export interface Recipient {
  address: string;
  quote: string;
}

/** Which of the policy's addresses a letter goes to, the most fitting first. A body for complaints is none of them. */
const FITTING: Record<LetterKind, readonly ActionKind[]> = {
  access: ['access', 'delete', 'contact', 'opt-out'],
  delete: ['delete', 'access', 'contact', 'opt-out'],
  'opt-out': ['opt-out', 'contact', 'access', 'delete'],
};

/** The mailboxes of a policy for a letter, each once, the most fitting first. Only what `safeLink` lets through. */
export function recipientsOf(actions: readonly Action[], kind: LetterKind): Recipient[] {
  const found = new Map<string, Recipient>();
  for (const wanted of FITTING[kind])
    for (const action of actions) {
      const href = action.kind === wanted ? safeLink(action.href) : null;
      if (!href?.startsWith('mailto:')) continue;
      const address = linkTarget(href);
      if (!found.has(address)) found.set(address, { address, quote: action.quote });
    }
  return [...found.values()];
}

/** Longer addresses are cut by mail programs and by Windows. In UTF-16 units. */
const LONGEST_MAILTO = 2000;

/**
 * The link that opens a letter in the person's own mail program.
 * @returns `isWhole` is false where the letter is too long for a link: then it carries only address and subject
 */
export function mailLink(address: string, { subject, body }: Letter): { href: string; isWhole: boolean } {
  // Only the mailbox itself: nothing in it may add a header of its own.
  const start = `mailto:${encodeURIComponent(address).replace('%40', '@')}?subject=${encodeURIComponent(subject)}`;
  const href = `${start}&body=${encodeURIComponent(body.replace(/\n/g, '\r\n'))}`;
  return href.length > LONGEST_MAILTO ? { href: start, isWhole: false } : { href, isWhole: true };
}
