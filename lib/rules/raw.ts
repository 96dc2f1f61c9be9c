import { type Attributes, CATEGORIES, type Category, type Condition, type Light } from '../model.ts';
import type { YamlValue } from './read-yaml.ts';
import type { Decision, PatternKey, RuleHead, TopicDefinition } from './rule-set.ts';

/** A word class as written. */
export interface RawClass {
  name: string;
  verbs: string[];
  nouns: string[];
  words: string[];
  includes: string[];
  except: string[];
  at: YamlValue;
}

/** A rule as written, with its proofs. */
export interface RawRule extends RuleHead, Record<PatternKey, string[]> {
  says: string;
  from: string;
  examples: string[];
  counterexamples: string[];
  knownMisses: string[];
  at: YamlValue;
}

/** A value of an attribute as written. */
export interface RawAttribute {
  category: Category;
  attribute: string;
  value: string;
  match: string[];
  at: YamlValue;
}

/** A topic as written. */
export interface RawTopic extends TopicDefinition {
  at: YamlValue;
}

export const CONDITIONS: readonly Condition[] = [
  'consent',
  'opt-out',
  'legal',
  'emergency',
  'aggregated',
  'children',
  'business-customers',
];
const LIGHTS: readonly Light[] = ['green', 'yellow', 'red'];
const RULE_KEYS = [
  'id',
  'says',
  'from',
  'practice',
  'shows',
  'with',
  'gives',
  'reaches-back',
  'reaches-section',
  'scope',
  'files',
  'reads',
  'polarity',
  'actor',
  'match',
  'unless',
  'unless-inside',
  'needs',
  'under',
  'not-under',
  'after',
  'near',
  'counts-in',
  'examples',
  'counterexamples',
  'known-misses',
] as const;

function oneOf<T extends string>(value: YamlValue | undefined, allowed: readonly T[], fallback: T): T {
  if (!value) return fallback;
  const text = value.text();
  const found = allowed.find((entry) => entry === text);
  return found ?? value.fail(`"${text}" is not one of ${allowed.join(', ')}`);
}

function need(map: Map<string, YamlValue>, key: string, at: YamlValue): YamlValue {
  return map.get(key) ?? at.fail(`"${key}" is missing`);
}

/** Reads the classes of one lexicon file. @throws RuleError that names file and line. */
export function readClasses(file: YamlValue): RawClass[] {
  return file.entries().map(([name, value, at]) => {
    if (!/^[a-z][a-z0-9-]*$/.test(name)) at.fail(`a class name has small letters, digits and "-" only, not "${name}"`);
    const keys = value.record(['about', 'verbs', 'nouns', 'words', 'includes', 'except']);
    const texts = (key: string) => keys.get(key)?.texts() ?? [];
    return {
      name,
      verbs: texts('verbs'),
      nouns: texts('nouns'),
      words: texts('words'),
      includes: texts('includes'),
      except: texts('except'),
      at,
    };
  });
}

function readAttributes(value: YamlValue): { category: Category | null; attributes: Attributes } {
  let category: Category | null = null;
  const attributes: Attributes = {};
  for (const [key, entry] of value.entries()) {
    if (key === 'category') category = oneOf(entry, CATEGORIES, 'Other');
    else {
      const texts = entry.texts();
      attributes[key] = texts.length === 1 ? (texts[0] ?? '') : texts;
    }
  }
  if (category === null) value.fail('a practice needs its category');
  return { category, attributes };
}

function readWith(value: YamlValue | undefined): RawRule['with'] {
  const found: RawRule['with'] = {};
  for (const [key, entry, at] of value?.entries() ?? []) {
    const condition =
      [...CONDITIONS, 'region' as const].find((known) => known === key) ??
      at.fail(`"${key}" is no condition; known: ${CONDITIONS.join(', ')}, region`);
    found[condition] = entry.texts();
  }
  return found;
}

/** Quotas that make a rule trustworthy: its proofs stand beside it. */
function checkProofs(rule: RawRule): void {
  if (rule.match.length === 0) rule.at.fail(`rule ${rule.id} has no pattern under "match"`);
  if (rule.examples.length < 2) rule.at.fail(`rule ${rule.id} needs at least two examples`);
  if (rule.counterexamples.length < 2)
    rule.at.fail(`rule ${rule.id} needs at least two counterexamples, a near miss among them`);
  if (!rule.category && !rule.gives && !rule.scope)
    rule.at.fail(`rule ${rule.id} needs a "practice" with its category`);
}

/** Reads one rule. @throws RuleError that names file and line. */
export function readRule(value: YamlValue): RawRule {
  const keys = value.record(RULE_KEYS);
  const id = need(keys, 'id', value).text();
  if (!/^[a-z][a-z0-9-]*\/[a-z0-9][a-z0-9-]*$/.test(id))
    keys.get('id')?.fail(`a rule's id is "group/name", not "${id}"`);
  const texts = (key: string) => keys.get(key)?.texts() ?? [];
  const practice = keys.get('practice');
  const rule: RawRule = {
    id,
    says: need(keys, 'says', value).text(),
    from: need(keys, 'from', value).text(),
    ...(practice ? readAttributes(practice) : { category: null, attributes: {} }),
    shows: texts('shows'),
    with: readWith(keys.get('with')),
    gives: keys.get('gives') ? oneOf(keys.get('gives'), [...CONDITIONS, 'region' as const], 'consent') : null,
    countsIn: texts('counts-in'),
    reachesBack: oneOf(keys.get('reaches-back'), ['yes', 'no'] as const, 'no') === 'yes',
    reachesSection: oneOf(keys.get('reaches-section'), ['yes', 'no'] as const, 'no') === 'yes',
    scope: keys.get('scope')?.text() ?? '',
    files: oneOf(keys.get('files'), ['yes', 'no', 'only'] as const, texts('shows').length > 0 ? 'no' : 'yes'),
    reads: oneOf(keys.get('reads'), ['sentence', 'heading'] as const, 'sentence'),
    polarity: oneOf(keys.get('polarity'), ['yes', 'no', 'any'] as const, 'yes'),
    actor: oneOf(keys.get('actor'), ['we', 'third', 'you', 'not-you', 'reader', 'any'] as const, 'any'),
    match: texts('match'),
    unless: texts('unless'),
    unlessInside: texts('unless-inside'),
    needs: texts('needs'),
    under: texts('under'),
    notUnder: texts('not-under'),
    after: texts('after'),
    near: texts('near'),
    examples: texts('examples'),
    counterexamples: texts('counterexamples'),
    knownMisses: texts('known-misses'),
    at: value,
  };
  checkProofs(rule);
  return rule;
}

function readDecision(value: YamlValue, topic: string, answers: readonly string[]): Decision {
  const keys = value.record(['answer', 'when', 'unless', 'of', 'at-least', 'also']);
  const answer = need(keys, 'answer', value).text();
  if (answer !== 'unsure' && answer !== 'not-stated' && !answers.includes(answer))
    value.fail(`"${answer}" is no answer of the topic ${topic}`);
  const names = (key: string) => (keys.get(key)?.texts() ?? []).map((name) => `${topic}.${name}`);
  const of = names('of');
  return {
    answer,
    when: names('when'),
    unless: names('unless'),
    of,
    atLeast: keys.get('at-least')?.number() ?? (of.length > 0 ? 1 : 0),
    also: names('also'),
  };
}

/**
 * Reads the attribute values of one file: category, then attribute, then value with its patterns.
 * @throws RuleError that names file and line.
 */
export function readAttributeRules(file: YamlValue): RawAttribute[] {
  return file.entries().flatMap(([, attributes, at]) => {
    const category = oneOf(at, CATEGORIES, 'Other');
    return attributes
      .entries()
      .flatMap(([attribute, values]) =>
        values
          .entries()
          .map(([value, patterns]) => ({ category, attribute, value, match: patterns.texts(), at: patterns })),
      );
  });
}

/** Reads a topic's head (all but its rules). @throws RuleError that names file and line. */
export function readTopic(map: Map<string, YamlValue>, at: YamlValue): RawTopic {
  const id = need(map, 'topic', at).text();
  const answers: RawTopic['answers'] = {};
  for (const [answer, value] of need(map, 'answers', at).entries()) {
    const keys = value.record(['light', 'summary']);
    answers[answer] = {
      light: oneOf(need(keys, 'light', value), LIGHTS, 'green'),
      summary: need(keys, 'summary', value).text(),
    };
  }
  const decide = need(map, 'decide', at)
    .list()
    .map((entry) => readDecision(entry, id, Object.keys(answers)));
  const conflicts = (map.get('conflicts')?.list() ?? []).map((pair): [string, string] => {
    const [a, b] = pair.texts();
    if (!a || !b) pair.fail('a conflict is a pair of findings');
    return [`${id}.${a}`, `${id}.${b}`];
  });
  return { id, question: need(map, 'question', at).text(), answers, decide, conflicts, at };
}
