import { normalWord } from '../sentences/normal-word.ts';
import { tokenize } from '../sentences/tokens.ts';
import { nounForms, verbForms } from './inflect.ts';
import type { WordForm } from './pattern.ts';
import type { RawClass } from './raw.ts';
import { wordWeight } from './word-weight.ts';

/** Gives numbers to word classes, their forms and the single words of patterns. */
export class SymbolTable {
  private readonly ids = new Map<string, number>();
  private readonly classes: Map<string, RawClass>;
  /** Every word and phrase with its symbols. */
  readonly entries = new Map<string, number[]>();
  /** How often a symbol is to be expected; the rarest of a pattern's symbols is its anchor. */
  readonly weight: number[] = [];

  constructor(classes: RawClass[]) {
    this.classes = new Map(classes.map((entry) => [entry.name, entry]));
  }

  /** The entries of a class in one form, those of the classes that it includes as well. */
  private entriesOf(name: string, form: WordForm, seen: Set<string> = new Set()): Set<string> {
    const found = this.classes.get(name);
    if (!found) throw new Error(`there is no word class {${name}}`);
    if (seen.has(name)) throw new Error(`the word class {${name}} includes itself`);
    const all = new Set<string>();
    for (const verb of found.verbs) for (const word of verbForms(verb)[form]) all.add(normalEntry(word));
    if (form === '') {
      for (const noun of found.nouns) for (const word of nounForms(noun)) all.add(normalEntry(word));
      for (const word of found.words) all.add(normalEntry(word));
    }
    for (const included of found.includes)
      for (const word of this.entriesOf(included, form, new Set([...seen, name]))) all.add(word);
    for (const word of found.except) all.delete(normalEntry(word));
    return all;
  }

  /** Whether a class holds verbs: the first such part of a pattern is its head. */
  hasVerbs(name: string): boolean {
    const found = this.classes.get(name);
    return !!found && (found.verbs.length > 0 || found.includes.some((included) => this.hasVerbs(included)));
  }

  /** The number of a class in one form. @throws Error for a class that does not exist or is empty. */
  ofClass(name: string, form: WordForm): number {
    const key = `{${name}.${form}}`;
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const entries = this.entriesOf(name, form);
    if (entries.size === 0) throw new Error(`the word class {${name}${form && `.${form}`}} is empty`);
    return this.add(key, entries);
  }

  /** The number of a single word of a pattern. */
  ofWord(word: string): number {
    const normal = normalEntry(word);
    const known = this.ids.get(normal);
    return known ?? this.add(normal, new Set([normal]));
  }

  private add(key: string, entries: Set<string>): number {
    const id = this.weight.length;
    this.ids.set(key, id);
    this.weight.push([...entries].reduce((sum, entry) => sum + wordWeight(entry), 0));
    for (const entry of entries) {
      const known = this.entries.get(entry);
      if (known) known.push(id);
      else this.entries.set(entry, [id]);
    }
    return id;
  }
}

function normalEntry(entry: string): string {
  return tokenize(entry).words.map(normalWord).join(' ');
}
