import type { Phrase, RuleSet } from '../rules/rule-set.ts';
import { PlaceTable, type SymbolsAt } from './place-table.ts';

/** Which symbols (word classes and words of patterns) stand where in a text. */
export interface SymbolMap {
  /** For each word of the text: symbol, number of words, symbol, number of words, … */
  at: SymbolsAt;
  /** Tells where a symbol stands, once it looks at this text. */
  table: PlaceTable;
}

/** An entry of several words: those behind the second one, and its symbols as in `SymbolMap.at`. */
interface Longer {
  rest: readonly string[];
  symbols: readonly number[];
}

/** What begins at a word: its own symbols, as in `SymbolMap.at`, and longer entries by their second word. */
interface Entry {
  symbols: readonly number[];
  longer: ReadonlyMap<string, readonly Longer[]> | null;
}

const UNKNOWN: Entry = { symbols: [], longer: null };

function byNext(phrases: readonly Phrase[], known: Entry['longer']): Map<string, readonly Longer[]> {
  const found = new Map(known);
  for (const [[second = '', ...rest], ids] of phrases) {
    const symbols = ids.flatMap((id) => [id, rest.length + 2]);
    found.set(second, [...(found.get(second) ?? []), { rest, symbols }]);
  }
  return found;
}

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
      entries.set(word, { symbols: ids.flatMap((id) => [id, 1]), longer: null });
    }
    for (const [first, longer] of Object.entries(phrases)) {
      for (const [, ids] of longer) count(ids);
      entries.set(first, { symbols: entries.get(first)?.symbols ?? [], longer: byNext(longer, null) });
    }
    return new Dictionary(entries, new PlaceTable(symbols), null);
  }

  /** The same dictionary with more entries for one symbol; the words of each are given. */
  with(names: readonly string[][], symbol: number): Dictionary {
    if (names.length === 0) return this;
    const entries = new Map<string, Entry>();
    for (const [first = '', ...rest] of names) {
      const { symbols, longer } = entries.get(first) ?? this.known(first);
      if (rest.length === 0) entries.set(first, { symbols: [...symbols, symbol, 1], longer });
      else entries.set(first, { symbols, longer: byNext([[rest, [symbol]]], longer) });
    }
    return new Dictionary(entries, this.table, this);
  }

  private known(word: string): Entry {
    return this.entries.get(word) ?? this.base?.known(word) ?? UNKNOWN;
  }

  /** What begins at a word in normal spelling. */
  entry(word: string): Entry {
    if (!word.includes('@')) return this.known(word);
    const { longer } = this.known(word);
    return { symbols: spellings(word).flatMap((spelling) => this.known(spelling).symbols), longer };
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

/** Whether the words from `index` on are these. */
function goesOn(words: readonly string[], index: number, rest: readonly string[]): boolean {
  for (let i = 0; i < rest.length; i++) if (words[index + i] !== rest[i]) return false;
  return true;
}

/**
 * Finds the symbols of a text.
 * @param words Words in normal spelling.
 */
export function findSymbols(words: readonly string[], dictionary: Dictionary): SymbolMap {
  const at: (readonly number[])[] = [];
  for (let index = 0; index < words.length; index++) {
    const { symbols, longer } = dictionary.entry(words[index] as string);
    let found = symbols;
    for (const entry of longer?.get(words[index + 1] ?? '') ?? [])
      if (goesOn(words, index + 2, entry.rest)) found = found.concat(entry.symbols);
    at.push(found);
  }
  return { at, table: dictionary.table };
}

/** The number of words that a symbol covers at a word: 0 where it does not stand there, the longest where several do. */
export function symbolLength(symbols: SymbolMap, index: number, id: number): number {
  const here = symbols.at[index];
  let longest = 0;
  if (here) for (let i = 0; i < here.length; i += 2) if (here[i] === id) longest = Math.max(longest, here[i + 1] ?? 0);
  return longest;
}
