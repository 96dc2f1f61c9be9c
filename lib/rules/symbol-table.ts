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
  private readonly ofClasses = new Map<string, ReadonlySet<string>>();
  private readonly spellings = new Map<string, string>();
  /** Every word and phrase with its symbols. */
  readonly entries = new Map<string, number[]>();
  /** How often a symbol is to be expected; the rarest of a pattern's symbols is its anchor. */
  readonly weight: number[] = [];

  constructor(classes: RawClass[]) {
    this.classes = new Map(classes.map((entry) => [entry.name, entry]));
  }

  /** The entries of a class in one form, those of the classes that it includes as well. Worked out once: many include it. */
  private entriesOf(name: string, form: WordForm, seen: Set<string> = new Set()): ReadonlySet<string> {
    const key = `{${name}.${form}}`;
    const known = this.ofClasses.get(key);
    if (known) return known;
    const found = this.classes.get(name);
    if (!found) throw new Error(`there is no word class {${name}}`);
    if (seen.has(name)) throw new Error(`the word class {${name}} includes itself`);
    const all = new Set<string>();
    for (const verb of found.verbs) for (const word of verbForms(verb)[form]) all.add(this.normal(word));
    if (form === '') {
      for (const noun of found.nouns) for (const word of nounForms(noun)) all.add(this.normal(word));
      for (const word of found.words) all.add(this.normal(word));
    }
    for (const included of found.includes)
      for (const word of this.entriesOf(included, form, new Set([...seen, name]))) all.add(word);
    for (const word of found.except) all.delete(this.normal(word));
    this.ofClasses.set(key, all);
    return all;
  }

  /** The normal spelling of an entry or a word of a pattern; the same words stand in many. */
  private normal(entry: string): string {
    const known = this.spellings.get(entry);
    if (known !== undefined) return known;
    const spelling = tokenize(entry).words.map(normalWord).join(' ');
    this.spellings.set(entry, spelling);
    return spelling;
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
    const normal = this.normal(word);
    const known = this.ids.get(normal);
    return known ?? this.add(normal, new Set([normal]));
  }

  private add(key: string, entries: ReadonlySet<string>): number {
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
