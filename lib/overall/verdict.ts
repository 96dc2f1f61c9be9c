import type { Words } from '../i18n/words.ts';
import type { Overall, Topic } from '../model.ts';

/** At most so many topics are named in the sentence. */
const NAMED = 3;

function list(topics: readonly Topic[], { names, list: written }: Words['verdict']): string {
  const named = topics.slice(0, NAMED).map(({ id }) => (names as Record<string, string>)[id] ?? id);
  return written(named, topics.length - named.length);
}

/**
 * The overall light in one sentence: what is worst, by name, and how much is left open.
 * @param topics All topics; the weightier first, so that they are named first.
 */
export function verdict(light: Overall['light'], topics: readonly Topic[], { verdict: words }: Words): string {
  const open = topics.filter((topic) => topic.light === 'grey').length;
  const left = open === 0 ? '' : ` ${words.open(open, topics.length)}`;
  if (light === 'grey') return `${words.tooLittle}${left}`;
  const reds = topics.filter((topic) => topic.light === 'red');
  const yellows = topics.filter((topic) => topic.light === 'yellow');
  if (reds.length > 0) return `${words.serious(list(reds, words))}${left}`;
  if (yellows.length > 0) return `${words.watch(list(yellows, words))}${left}`;
  return `${words.good}${left}`;
}
