import type { Phrase, RuleSet } from '../rules/rule-set.ts';
import { PlaceTable, type SymbolsAt } from './place-table.ts';

/** Which symbols (word classes and words of patterns) stand where in a text. */
export interface SymbolMap {
  /** For each word of the text: symbol, number of words, symbol, number of words, … */
  at: SymbolsAt;
  /** Tells where a symbol stands, once it looks at this text. */
  table: PlaceTable;
}

/** What begins at a word: its own symbols, as in `SymbolMap.at`, and longer entries. */
interface Entry {
  symbols: readonly number[];
  phrases: readonly Phrase[];
}

const UNKNOWN: Entry = { symbols: [], phrases: [] };

/** An e-mail address is looked up as itself, by its mailbox (`privacy@any.address`) and as any (`any@any.address`). */
function spellings(word: string): readonly string[] {
  const at = word.indexOf('@');
  return at < 0 ? [word] : [word, `${word.slice(0, at)}@any.address`, 'any@any.address'];
}

/** The dictionary of a rule set, ready for look-ups. */
export class Dictionary {
  private readonly entries: ReadonlyMap<string, Entry>;
  private readonly base: Dictionary | null;
  readonly table: PlaceTable;

  private constructor(entries: ReadonlyMap<string, Entry>, table: PlaceTable, base: Dictionary | null) {
    this.entries = entries;
    this.table = table;
    this.base = base;
  }

  static of({ words, phrases }: Pick<RuleSet, 'words' | 'phrases'>): Dictionary {
    const entries = new Map<string, Entry>();
    let symbols = 0;
    const count = (ids: readonly number[]) => {
      for (const id of ids) symbols = Math.max(symbols, id + 1);
    };
    for (const [word, ids] of Object.entries(words)) {
      count(ids);
      entries.set(word, { symbols: ids.flatMap((id) => [id, 1]), phrases: [] });
    }
    for (const [first, longer] of Object.entries(phrases)) {
      for (const [, ids] of longer) count(ids);
      entries.set(first, { symbols: entries.get(first)?.symbols ?? [], phrases: longer });
    }
    return new Dictionary(entries, new PlaceTable(symbols), null);
  }

  /** The same dictionary with more entries for one symbol; the words of each are given. */
  with(names: readonly string[][], symbol: number): Dictionary {
    if (names.length === 0) return this;
    const entries = new Map<string, Entry>();
    for (const [first = '', ...rest] of names) {
      const { symbols, phrases } = entries.get(first) ?? this.known(first);
      if (rest.length === 0) entries.set(first, { symbols: [...symbols, symbol, 1], phrases });
      else entries.set(first, { symbols, phrases: [...phrases, [rest, [symbol]]] });
    }
    return new Dictionary(entries, this.table, this);
  }

  private known(word: string): Entry {
    return this.entries.get(word) ?? this.base?.known(word) ?? UNKNOWN;
  }

  /** What begins at a word in normal spelling. */
  entry(word: string): Entry {
    if (!word.includes('@')) return this.known(word);
    const { phrases } = this.known(word);
    return { symbols: spellings(word).flatMap((spelling) => this.known(spelling).symbols), phrases };
  }
}

/** Makes the dictionary of a rule set. */
export function makeDictionary(rules: Pick<RuleSet, 'words' | 'phrases'>): Dictionary {
  return Dictionary.of(rules);
}

/** The same dictionary with more phrases for one symbol (the names by which a policy calls its company). */
export function withPhrases(dictionary: Dictionary, names: readonly string[][], symbol: number): Dictionary {
  return dictionary.with(names, symbol);
}

/** Whether the words behind `index` are those of an entry. */
function goesOn(words: readonly string[], index: number, rest: readonly string[]): boolean {
  for (let i = 0; i < rest.length; i++) if (words[index + 1 + i] !== rest[i]) return false;
  return true;
}

/**
 * Finds the symbols of a text.
 * @param words Words in normal spelling.
 */
export function findSymbols(words: readonly string[], dictionary: Dictionary): SymbolMap {
  const at = words.map((word, index) => {
    const { symbols, phrases } = dictionary.entry(word);
    let found = symbols;
    for (const [rest, ids] of phrases)
      if (goesOn(words, index, rest)) found = found.concat(ids.flatMap((id) => [id, rest.length + 1]));
    return found;
  });
  return { at, table: dictionary.table };
}

/** The number of words that a symbol covers at a word: 0 where it does not stand there, the longest where several do. */
export function symbolLength(symbols: SymbolMap, index: number, id: number): number {
  const here = symbols.at[index];
  let longest = 0;
  if (here) for (let i = 0; i < here.length; i += 2) if (here[i] === id) longest = Math.max(longest, here[i + 1] ?? 0);
  return longest;
}
