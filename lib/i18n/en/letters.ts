import type { LetterKind, LetterLaw } from '../../letters/templates.ts';
import type { ActionKind } from '../../model.ts';

const kinds: Record<LetterKind, string> = {
  access: 'See my data',
  delete: 'Delete my data',
  'opt-out': 'Opt out',
};

const laws: Record<LetterLaw, string> = {
  gdpr: 'European Union (GDPR)',
  'uk-gdpr': 'United Kingdom (UK GDPR)',
  ccpa: 'California (CCPA)',
  general: 'Anywhere else (names no law)',
};

/** The words around a letter. The letter itself is in English, as the policy is. */
export const letters = {
  title: 'Write a letter',
  hint: 'It is filled in on your computer. You send it yourself; Policy Lights sends nothing. A template, not legal advice.',
  what: 'What do you want?',
  kinds,
  law: 'Where do you live?',
  laws,
  name: 'Your name',
  account: 'How they know you',
  accountHint: 'The e-mail address or user name that you use there',
  to: 'To',
  noAddress: 'The policy names no e-mail address for this. Copy the letter into their contact form.',
  letter: 'Your letter',
  copy: 'Copy the letter',
  copied: 'The letter is copied.',
  mail: 'Open as mail',
  tooLong: 'The letter is too long for a mail link. Copy it and paste it into the mail.',
};

/** What an action is for, above its link. */
export const actionKinds: Record<ActionKind, string> = {
  'opt-out': 'Opt out',
  delete: 'Delete',
  access: 'See and correct',
  cookies: 'Cookies',
  complain: 'Complain',
  contact: 'Ask',
};
