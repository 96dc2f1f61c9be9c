import type { Phrase, RuleSet } from '../rules/rule-set.ts';

/** Which symbols (word classes and words of patterns) stand where in a text. */
export interface SymbolMap {
  /** For each word of the text: symbol, number of words, symbol, number of words, … */
  at: number[][];
  /** Every symbol that occurs: word, number of words, word, number of words, … */
  places: Map<number, number[]>;
}

/** The dictionary of a rule set, ready for look-ups. */
export interface Dictionary {
  words: ReadonlyMap<string, number[]>;
  phrases: ReadonlyMap<string, Phrase[]>;
}

/** Makes the dictionary of a rule set. */
export function makeDictionary(rules: Pick<RuleSet, 'words' | 'phrases'>): Dictionary {
  return { words: new Map(Object.entries(rules.words)), phrases: new Map(Object.entries(rules.phrases)) };
}

/** The same dictionary with more phrases for one symbol (the names by which a policy calls its company). */
export function withPhrases(dictionary: Dictionary, names: readonly string[][], symbol: number): Dictionary {
  if (names.length === 0) return dictionary;
  const words = new Map(dictionary.words);
  const phrases = new Map(dictionary.phrases);
  for (const [first = '', ...rest] of names) {
    if (rest.length === 0) words.set(first, [...(words.get(first) ?? []), symbol]);
    else phrases.set(first, [...(phrases.get(first) ?? []), [rest, [symbol]]]);
  }
  return { words, phrases };
}

/** An e-mail address is looked up as itself, by its mailbox (`privacy@any.address`) and as any (`any@any.address`). */
function spellings(word: string): readonly string[] {
  const at = word.indexOf('@');
  return at < 0 ? [word] : [word, `${word.slice(0, at)}@any.address`, 'any@any.address'];
}

/**
 * Finds the symbols of a text.
 * @param words Words in normal spelling.
 */
export function findSymbols(words: readonly string[], dictionary: Dictionary): SymbolMap {
  const places = new Map<number, number[]>();
  const add = (here: number[], id: number, index: number, length: number) => {
    here.push(id, length);
    const known = places.get(id);
    if (known) known.push(index, length);
    else places.set(id, [index, length]);
  };
  const at = words.map((word, index) => {
    const found: number[] = [];
    for (const spelling of spellings(word))
      for (const id of dictionary.words.get(spelling) ?? []) add(found, id, index, 1);
    for (const [rest, ids] of dictionary.phrases.get(word) ?? [])
      if (rest.every((other, offset) => words[index + 1 + offset] === other))
        for (const id of ids) add(found, id, index, rest.length + 1);
    return found;
  });
  return { at, places };
}

/** The number of words that a symbol covers at a word: 0 where it does not stand there, the longest where several do. */
export function symbolLength(symbols: SymbolMap, index: number, id: number): number {
  const here = symbols.at[index];
  let longest = 0;
  if (here) for (let i = 0; i < here.length; i += 2) if (here[i] === id) longest = Math.max(longest, here[i + 1] ?? 0);
  return longest;
}
