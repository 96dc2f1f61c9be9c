import { dictionaryOf } from './entries.ts';
import { NumberReader, unfold } from './number-text.ts';
import type { PackedRules } from './packed-rules.ts';
import { requiredBy } from './required.ts';
import { PATTERN_KEYS, type Pattern, type PatternKey, type RuleSet } from './rule-set.ts';
import { PatternUnpacker } from './unpack-pattern.ts';
import { wordWeight } from './word-weight.ts';

/** An entry of the word classes with its symbols. */
type Entry = readonly [text: string, symbols: number[]];

function unpackEntries(packed: string): Entry[] {
  const entries: Entry[] = [];
  let text = '';
  for (const part of packed.match(/[A-Z][^A-Z]*/g) ?? []) {
    text = text.slice(0, part.charCodeAt(0) - 65) + part.slice(1);
    entries.push([text, []]);
  }
  return entries;
}

/** Gives the entries their symbols. @returns how often each symbol is to be expected */
function unpackSymbols(packed: string, entries: readonly Entry[]): number[] {
  const numbers = new NumberReader(packed);
  const weights: number[] = [];
  let used = 0;
  while (!numbers.isDone) {
    let place = used;
    let weight = 0;
    for (let left = numbers.next(); left > 0; left--) {
      place += unfold(numbers.next());
      const [text, symbols] = entries[place++] as Entry;
      symbols.push(weights.length);
      weight += wordWeight(text);
      used = Math.max(used, place);
    }
    weights.push(weight);
  }
  return weights;
}

function unpackPatterns(packed: string, weights: readonly number[]): Pattern[] {
  const tokens = new NumberReader(packed);
  const unpacker = new PatternUnpacker(tokens);
  const patterns: Pattern[] = [];
  while (!tokens.isDone) {
    const code = unpacker.next();
    patterns.push({ code, required: requiredBy(code, weights) });
  }
  return patterns;
}

/** Makes the rule set that the engine uses from its packed form. Patterns that are the same are one object. */
export function unpackRules(packed: PackedRules): RuleSet {
  const entries = unpackEntries(packed.entries);
  const patterns = unpackPatterns(packed.patterns, unpackSymbols(packed.symbols, entries));
  const uses = new NumberReader(packed.uses);
  let used = 0;
  const nextList = (): Pattern[] =>
    Array.from({ length: uses.next() }, () => {
      const use = uses.next();
      return patterns[use === 0 ? used++ : use - 1] as Pattern;
    });
  const rules = packed.heads.map((head) => {
    const lists = PATTERN_KEYS.map((key) => [key, nextList()]);
    return { ...head, ...(Object.fromEntries(lists) as Record<PatternKey, Pattern[]>) };
  });
  return {
    version: packed.version,
    ...dictionaryOf(entries),
    named: packed.named,
    rules,
    topics: packed.topics,
    attributes: packed.attributes.map((attribute) => ({ ...attribute, match: nextList() })),
  };
}
