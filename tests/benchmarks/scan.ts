import type { RuleSet } from '../../lib/rules/rule-set.ts';

/** Letters that lead on to further letters; `end`: a word may end here. */
interface Trie {
  end: boolean;
  next: Map<string, Trie>;
}

function trieOf(words: Iterable<string>): Trie {
  const root: Trie = { end: false, next: new Map() };
  for (const word of words) {
    let at = root;
    for (const letter of word) {
      const next = at.next.get(letter) ?? { end: false, next: new Map() };
      at.next.set(letter, next);
      at = next;
    }
    at.end = true;
  }
  return root;
}

function patternOf({ end, next }: Trie): string {
  const options = [...next].map(([letter, rest]) => letter.replace(/[^\p{L}\p{N}]/u, '\\$&') + patternOf(rest));
  if (options.length === 0) return '';
  const choice = options.length === 1 && !end ? options[0] : `(?:${options.join('|')})`;
  return end ? `${choice}?` : `${choice}`;
}

/**
 * A scan for every single word that the rules know, compiled into one regular expression that shares what words have in
 * common: the least that any labeller must do.
 * @returns a function that counts the words found in a text
 */
export function compileScan(rules: RuleSet): (text: string) => number {
  const words = Object.keys(rules.words).filter((word) => /^[a-z]+$/.test(word));
  const scan = new RegExp(`\\b${patternOf(trieOf(words))}\\b`, 'gi');
  return (text) => {
    let found = 0;
    scan.lastIndex = 0;
    while (scan.exec(text)) found++;
    return found;
  };
}
