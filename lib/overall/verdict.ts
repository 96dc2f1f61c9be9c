import type { Overall, Topic } from '../model.ts';

/** What a topic is called inside a sentence. */
const NAMES: Readonly<Record<string, string>> = {
  collection: 'what is collected',
  sources: 'data from others',
  tracking: 'tracking',
  advertising: 'targeted ads',
  marketing: 'marketing',
  automation: 'AI and automatic decisions',
  sale: 'the sale of data',
  sharing: 'sharing',
  government: 'authorities',
  merger: 'a sale of the company',
  access: 'access',
  deletion: 'deletion',
  retention: 'storage time',
  signals: 'Do Not Track',
  security: 'security',
  breach: 'breach notice',
  transfers: 'transfers abroad',
  children: 'children',
  changes: 'policy changes',
  redress: 'complaints',
};

/** At most so many topics are named in the sentence. */
const NAMED = 3;

function list(topics: readonly Topic[]): string {
  const names = topics.slice(0, NAMED).map(({ id }) => NAMES[id] ?? id);
  const more = topics.length - names.length;
  const parts = more > 0 ? [...names, `${more} more`] : names;
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/**
 * The overall light in one sentence: what is worst, by name, and how much is left open.
 * @param topics All topics; the weightier first, so that they are named first.
 */
export function verdict(light: Overall['light'], topics: readonly Topic[]): string {
  const open = topics.filter((topic) => topic.light === 'grey').length;
  const left = open === 0 ? '' : ` It leaves ${open} of ${topics.length} questions open.`;
  if (light === 'grey') return `It says too little to judge.${left}`;
  const reds = topics.filter((topic) => topic.light === 'red');
  const yellows = topics.filter((topic) => topic.light === 'yellow');
  if (reds.length > 0) return `Serious on ${list(reds)}.${left}`;
  if (yellows.length > 0) return `Nothing serious; watch ${list(yellows)}.${left}`;
  return `Good on every question that it answers.${left}`;
}
