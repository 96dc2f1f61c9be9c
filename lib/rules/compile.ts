import { normalWord } from '../sentences/normal-word.ts';
import { tokenize } from '../sentences/tokens.ts';
import { nounForms, verbForms } from './inflect.ts';
import { type PatternPart, readPattern, type WordForm } from './pattern.ts';
import {
  type RawAttribute,
  type RawClass,
  type RawRule,
  type RawTopic,
  readAttributeRules,
  readClasses,
  readRule,
  readTopic,
} from './raw.ts';
import { readYaml, type YamlValue } from './read-yaml.ts';
import type { Element, Pattern, Rule, RuleFile, RuleSet, TopicDefinition } from './rule-set.ts';
import { wordWeight } from './word-weight.ts';

/** The rule files as read: what the compiler, the tests and the rule authors' tools work on. */
export interface RawRuleSet {
  classes: RawClass[];
  rules: RawRule[];
  topics: RawTopic[];
  attributes: RawAttribute[];
}

/** Classes that the engine itself asks for (scope of negation, subjects, clauses); the lexicon must have them. */
export const ENGINE_CLASSES = [
  'we',
  'you',
  'third-party',
  'they',
  'negation',
  'no-negation',
  'inverted-negation',
  'nobody',
  'clause-break',
  'relative',
  'conjunction',
  'modal',
  'be',
  'preposition',
  'causative',
  'data-noun',
  'place',
] as const;

/**
 * Reads all rule files.
 * @param files `lexicon/*.yml` hold word classes, `attributes/*.yml` attribute values, all others rules (and, with `topic:`, a topic).
 * @throws RuleError that names file, line and reason.
 */
export function readRuleFiles(files: RuleFile[]): RawRuleSet {
  const raw: RawRuleSet = { classes: [], rules: [], topics: [], attributes: [] };
  for (const file of files) {
    const value = readYaml(file);
    if (file.name.startsWith('lexicon/')) {
      raw.classes.push(...readClasses(value));
      continue;
    }
    if (file.name.startsWith('attributes/')) {
      raw.attributes.push(...readAttributeRules(value));
      continue;
    }
    const map = value.record(['topic', 'question', 'answers', 'decide', 'conflicts', 'rules']);
    if (map.has('topic')) raw.topics.push(readTopic(map, value));
    for (const rule of map.get('rules')?.list() ?? []) raw.rules.push(readRule(rule));
  }
  checkUnique(
    raw.classes.map(({ name, at }) => ({ name, at })),
    'word class',
  );
  checkUnique(
    raw.rules.map(({ id, at }) => ({ name: id, at })),
    'rule',
  );
  checkFindings(raw);
  return raw;
}

function checkUnique(entries: { name: string; at: YamlValue }[], what: string): void {
  const seen = new Set<string>();
  for (const { name, at } of entries) {
    if (seen.has(name)) at.fail(`the ${what} "${name}" is defined twice`);
    seen.add(name);
  }
}

/** Every finding that a rule shows must be asked for by its topic, and every finding asked for must be shown by a rule. */
function checkFindings({ rules, topics }: RawRuleSet): void {
  const asked = new Set(
    topics.flatMap(({ decide, conflicts }) => [
      ...decide.flatMap((line) => [...line.when, ...line.unless, ...line.of, ...line.also]),
      ...conflicts.flat(),
    ]),
  );
  const shown = new Set(rules.flatMap((rule) => [...rule.shows, ...Object.values(rule.with).flat()]));
  for (const rule of rules)
    for (const finding of [...rule.shows, ...Object.values(rule.with).flat()])
      if (!asked.has(finding)) rule.at.fail(`rule ${rule.id} shows "${finding}", which no topic asks for`);
  for (const topic of topics)
    for (const line of topic.decide)
      for (const finding of [...line.when, ...line.unless, ...line.of, ...line.also])
        if (!shown.has(finding)) topic.at.fail(`topic ${topic.id} asks for "${finding}", which no rule shows`);
}

/** Gives numbers to word classes, their forms and the single words of patterns. */
class Symbols {
  private readonly ids = new Map<string, number>();
  private readonly classes: Map<string, RawClass>;
  readonly words = new Map<string, Set<number>>();
  readonly phrases = new Map<string, Map<string, Set<number>>>();
  /** How often a symbol is to be expected; the rarest of a pattern's symbols is its anchor. */
  readonly weight: number[] = [];

  constructor(classes: RawClass[]) {
    this.classes = new Map(classes.map((entry) => [entry.name, entry]));
  }

  /** The entries of a class in one form, those of the classes that it includes as well. */
  private entries(name: string, form: WordForm, seen: Set<string> = new Set()): Set<string> {
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
      for (const word of this.entries(included, form, new Set([...seen, name]))) all.add(word);
    for (const word of found.except) all.delete(normalEntry(word));
    return all;
  }

  hasVerbs(name: string): boolean {
    const found = this.classes.get(name);
    return !!found && (found.verbs.length > 0 || found.includes.some((included) => this.hasVerbs(included)));
  }

  ofClass(name: string, form: WordForm): number {
    const key = `{${name}.${form}}`;
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const entries = this.entries(name, form);
    if (entries.size === 0) throw new Error(`the word class {${name}${form && `.${form}`}} is empty`);
    return this.add(key, entries);
  }

  ofWord(word: string): number {
    const normal = normalEntry(word);
    const known = this.ids.get(normal);
    return known ?? this.add(normal, new Set([normal]));
  }

  private add(key: string, entries: Set<string>): number {
    const id = this.ids.size;
    this.ids.set(key, id);
    this.weight[id] = [...entries].reduce((sum, entry) => sum + wordWeight(entry), 0);
    for (const entry of entries) {
      const [first = '', ...rest] = entry.split(' ');
      if (rest.length === 0) addTo(this.words, first, id);
      else
        addTo(
          getOr(this.phrases, first, () => new Map<string, Set<number>>()),
          rest.join(' '),
          id,
        );
    }
    return id;
  }
}

function getOr<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
}

function addTo(map: Map<string, Set<number>>, key: string, id: number): void {
  getOr(map, key, () => new Set<number>()).add(id);
}

function normalEntry(entry: string): string {
  return tokenize(entry).words.map(normalWord).join(' ');
}

function idOf(part: PatternPart, symbols: Symbols): number {
  if (part.is === 'word') return symbols.ofWord(part.word);
  if (part.is === 'class') return symbols.ofClass(part.name, part.form);
  throw new Error('only words and classes can stand behind "!"');
}

/** Compiles parts; the first verb class becomes the head where no part is marked. */
function compileParts(parts: PatternPart[], symbols: Symbols, marked: boolean): Element[] {
  return parts.map((part): Element => {
    switch (part.is) {
      case 'word':
      case 'class': {
        const id = idOf(part, symbols);
        const head = part.head || (!marked && part.is === 'class' && part.name !== 'be' && symbols.hasVerbs(part.name));
        return head ? { is: 'symbol', id, head: true } : { is: 'symbol', id };
      }
      case 'gap':
        return { is: 'gap', max: part.max, without: part.without.map((entry) => idOf(entry, symbols)) };
      case 'not-before':
        return { is: 'not-before', ids: part.what.map((entry) => idOf(entry, symbols)) };
      case 'not':
        return { is: 'not', ids: part.what.map((entry) => idOf(entry, symbols)) };
      case 'choice':
        return { is: 'choice', options: part.options.map((option) => compileParts(option, symbols, marked)) };
      default:
        return part;
    }
  });
}

function hasMark(parts: PatternPart[]): boolean {
  return parts.some((part) => ('head' in part && part.head) || (part.is === 'choice' && part.options.some(hasMark)));
}

/** The sets of symbols of which one each must be present, the rarest first. */
function requiredBy(elements: Element[], weight: number[]): number[][] {
  const total = (ids: number[]) => ids.reduce((sum, id) => sum + (weight[id] ?? 0), 0);
  const sets = elements.flatMap((element) => {
    if (element.is === 'symbol') return [[element.id]];
    if (element.is !== 'choice') return [];
    const options = element.options.map((option) => requiredBy(option, weight)[0]);
    return options.every((option) => option !== undefined) ? [[...new Set(options.flat())]] : [];
  });
  return sets.sort((a, b) => total(a) - total(b));
}

function compilePattern(text: string, symbols: Symbols): Pattern {
  const parts = readPattern(text);
  const elements = compileParts(parts, symbols, hasMark(parts));
  return { text, elements, required: requiredBy(elements, symbols.weight) };
}

function compilePatterns(texts: string[], owner: string, at: YamlValue, symbols: Symbols): Pattern[] {
  return texts.map((text) => {
    try {
      return compilePattern(text, symbols);
    } catch (error) {
      return at.fail(`${owner}: ${error instanceof Error ? error.message : String(error)}`);
    }
  });
}

function compileRule(raw: RawRule, symbols: Symbols): Rule {
  const patterns = (texts: string[]) => compilePatterns(texts, `rule ${raw.id}`, raw.at, symbols);
  const { at: _at, examples: _examples, counterexamples: _counterexamples, knownMisses: _misses, ...rule } = raw;
  return {
    ...rule,
    match: patterns(raw.match),
    unless: patterns(raw.unless),
    unlessInside: patterns(raw.unlessInside),
    needs: patterns(raw.needs),
    under: patterns(raw.under),
    notUnder: patterns(raw.notUnder),
    after: patterns(raw.after),
    near: patterns(raw.near),
  };
}

/**
 * Makes the rule set that the engine uses.
 * @param raw Rule files as read by `readRuleFiles`.
 * @param version A text that changes with the rules.
 * @throws RuleError for a pattern that cannot be read or a class that does not exist.
 */
export function compileRules(raw: RawRuleSet, version: string): RuleSet {
  const symbols = new Symbols(raw.classes);
  const named = Object.fromEntries(ENGINE_CLASSES.map((name) => [name, symbols.ofClass(name, '')]));
  const rules = raw.rules.map((rule) => compileRule(rule, symbols));
  const topics: TopicDefinition[] = raw.topics.map(({ at: _at, ...topic }) => topic);
  const attributes = raw.attributes.map(({ at, ...entry }) => ({
    ...entry,
    match: compilePatterns(entry.match, entry.value, at, symbols),
  }));
  return {
    version,
    words: Object.fromEntries([...symbols.words].map(([word, ids]) => [word, [...ids]])),
    phrases: Object.fromEntries(
      [...symbols.phrases].map(([first, rests]) => [
        first,
        [...rests].map(([rest, ids]) => [rest.split(' '), [...ids]]),
      ]),
    ),
    named,
    rules,
    topics,
    attributes,
  };
}
