import { dictionaryOf } from './entries.ts';
import { type PatternPart, readPattern } from './pattern.ts';
import { type Element, toCode } from './pattern-code.ts';
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
import { requiredBy } from './required.ts';
import {
  PATTERN_KEYS,
  type Pattern,
  type PatternKey,
  type Rule,
  type RuleFile,
  type RuleSet,
  type TopicDefinition,
} from './rule-set.ts';
import { SymbolTable } from './symbol-table.ts';

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

function idOf(part: PatternPart, symbols: SymbolTable): number {
  if (part.is === 'word') return symbols.ofWord(part.word);
  if (part.is === 'class') return symbols.ofClass(part.name, part.form);
  throw new Error('only words and classes can stand behind "!"');
}

/** Compiles parts; the first verb class becomes the head where no part is marked. */
function compileParts(parts: PatternPart[], symbols: SymbolTable, marked: boolean): Element[] {
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

function compilePattern(text: string, symbols: SymbolTable): Pattern {
  const parts = readPattern(text);
  const code = toCode(compileParts(parts, symbols, hasMark(parts)));
  return { code, required: requiredBy(code, symbols.weight) };
}

function compilePatterns(texts: string[], owner: string, at: YamlValue, symbols: SymbolTable): Pattern[] {
  return texts.map((text) => {
    try {
      return compilePattern(text, symbols);
    } catch (error) {
      return at.fail(`${owner}: ${error instanceof Error ? error.message : String(error)}`);
    }
  });
}

function compileRule(raw: RawRule, symbols: SymbolTable): Rule {
  const {
    at,
    examples: _examples,
    counterexamples: _counterexamples,
    knownMisses: _misses,
    says: _says,
    from: _from,
    ...rule
  } = raw;
  const compiled = PATTERN_KEYS.map((key) => [key, compilePatterns(raw[key], `rule ${raw.id}`, at, symbols)]);
  return { ...rule, ...(Object.fromEntries(compiled) as Record<PatternKey, Pattern[]>) };
}

/**
 * Makes the rule set that the engine uses.
 * @param raw Rule files as read by `readRuleFiles`.
 * @param version A text that changes with the rules.
 * @throws RuleError for a pattern that cannot be read or a class that does not exist.
 */
export function compileRules(raw: RawRuleSet, version: string): RuleSet {
  const symbols = new SymbolTable(raw.classes);
  const named = Object.fromEntries(ENGINE_CLASSES.map((name) => [name, symbols.ofClass(name, '')]));
  const rules = raw.rules.map((rule) => compileRule(rule, symbols));
  const topics: TopicDefinition[] = raw.topics.map(({ at: _at, ...topic }) => topic);
  const attributes = raw.attributes.map(({ at, ...entry }) => ({
    ...entry,
    match: compilePatterns(entry.match, entry.value, at, symbols),
  }));
  return {
    version,
    ...dictionaryOf(symbols.entries),
    named,
    rules,
    topics,
    attributes,
  };
}
