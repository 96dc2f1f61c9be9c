import { fold, writeNumbers } from './number-text.ts';
import { PatternPacker } from './pack-pattern.ts';
import type { PackedRules } from './packed-rules.ts';
import { PATTERN_KEYS, type Pattern, type RuleSet } from './rule-set.ts';

/** The longest run of letters that an entry can share with the one before it: A to Z. */
const MOST_SHARED = 25;

/** Each symbol's entries, in the order in which the rule set has them. */
function entriesBySymbol({ words, phrases }: RuleSet): string[][] {
  const found: string[][] = [];
  const add = (id: number, entry: string) => {
    found[id] ??= [];
    found[id].push(entry);
  };
  for (const [word, ids] of Object.entries(words)) for (const id of ids) add(id, word);
  for (const [first, longer] of Object.entries(phrases))
    for (const [rest, ids] of longer) for (const id of ids) add(id, [first, ...rest].join(' '));
  return found;
}

function packEntries(entries: Iterable<string>): string {
  let packed = '';
  let before = '';
  for (const entry of entries) {
    if (/[A-Z]/.test(entry)) throw new Error(`the entry "${entry}" is not in normal spelling`);
    let shared = 0;
    while (shared < MOST_SHARED && shared < before.length && entry[shared] === before[shared]) shared++;
    packed += String.fromCharCode(65 + shared) + entry.slice(shared);
    before = entry;
  }
  return packed;
}

function packSymbols(bySymbol: readonly string[][]): Pick<PackedRules, 'entries' | 'symbols'> {
  const places = new Map<string, number>();
  const numbers = bySymbol.flatMap((entries) => {
    let expected = places.size;
    const steps = entries.map((entry) => {
      const place = places.get(entry) ?? places.size;
      places.set(entry, place);
      const step = fold(place - expected);
      expected = place + 1;
      return step;
    });
    return [steps.length, ...steps];
  });
  return { entries: packEntries(places.keys()), symbols: writeNumbers(numbers) };
}

function packPatterns(lists: readonly (readonly Pattern[])[]): Pick<PackedRules, 'patterns' | 'uses'> {
  const packer = new PatternPacker();
  const places = new Map<string, number>();
  const uses = lists.flatMap((list) => {
    const numbers = list.map(({ code }) => {
      const key = code.join();
      const place = places.get(key);
      if (place !== undefined) return place + 1;
      places.set(key, places.size);
      packer.add(code);
      return 0;
    });
    return [numbers.length, ...numbers];
  });
  return { patterns: writeNumbers(packer.tokens), uses: writeNumbers(uses) };
}

/**
 * Packs a compiled rule set for the build. `unpackRules` gives back its equal.
 * @throws Error for what the packed form cannot hold: a gap of 64 words, an entry with a capital
 */
export function packRules(rules: RuleSet): PackedRules {
  const lists = [
    ...rules.rules.flatMap((rule) => PATTERN_KEYS.map((key) => rule[key])),
    ...rules.attributes.map(({ match }) => match),
  ];
  const keys: ReadonlySet<string> = new Set(PATTERN_KEYS);
  const heads = rules.rules.map((rule) => Object.fromEntries(Object.entries(rule).filter(([key]) => !keys.has(key))));
  return {
    version: rules.version,
    named: rules.named,
    ...packSymbols(entriesBySymbol(rules)),
    ...packPatterns(lists),
    heads: heads as unknown as PackedRules['heads'],
    topics: rules.topics,
    attributes: rules.attributes.map(({ match: _match, ...attribute }) => attribute),
  };
}
