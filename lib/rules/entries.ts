import type { Phrase, RuleSet } from './rule-set.ts';

/**
 * The dictionary of a rule set.
 * @param entries each entry (a word, or words with single spaces, in normal spelling) once, with its symbols
 */
export function dictionaryOf(entries: Iterable<readonly [string, number[]]>): Pick<RuleSet, 'words' | 'phrases'> {
  const words: Record<string, number[]> = Object.create(null);
  const phrases: Record<string, Phrase[]> = Object.create(null);
  for (const [entry, ids] of entries) {
    const space = entry.indexOf(' ');
    if (space < 0) {
      words[entry] = ids;
      continue;
    }
    const first = entry.slice(0, space);
    const phrase: Phrase = [entry.slice(space + 1).split(' '), ids];
    const known = phrases[first];
    if (known) known.push(phrase);
    else phrases[first] = [phrase];
  }
  return { words, phrases };
}
