import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { analyse } from 'scslre';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Pattern, patternsOf } from './patterns-of.ts';

/** So many characters of one kind come at each pattern. */
const SIZE = 100_000;
/** A linear pattern needs a thousandth of this; one that backtracks for each character needs more. Far from either. */
const HANG_MS = 30_000;

/** Texts made of what a pattern looks for, again and again, with an end that it does not look for. */
function attacksOn({ source }: Pattern): string[] {
  const plain = source.replace(/\\[bBdDwWsS]|\\u\{?[0-9a-f]+\}?|\\p\{\w+\}/gi, ' ');
  const words = [...new Set(plain.match(/[a-z]{2,}|[^\sa-z\\()[\]?*+|^$.]/gi) ?? [])].slice(0, 8);
  const units = [' ', 'a', 'A', '0', '.', '\n', 'a ', '. ', ...words];
  units.push(...words.map((word) => `${word} `), ...words.slice(0, 4).map((word) => `${word}a`), `${words.join(' ')} `);
  // The end belongs to no run of one kind, so that a pattern which wants the end has to try again and again.
  return [...new Set(units)].map((unit) => `${unit.repeat(Math.ceil(SIZE / unit.length))}\u0000a\u0000`);
}

/** Runs a pattern on a text; the engine is stopped when it hangs. Gives the text that hangs, shortened, or null. */
function hangsOn(pattern: Pattern, text: string): string | null {
  const context = createContext({ pattern, text });
  try {
    runInContext('new RegExp(pattern.source, pattern.flags).test(text)', context, { timeout: HANG_MS });
    return null;
  } catch {
    return text.slice(0, 30);
  }
}

const { literals, makers } = patternsOf();

/** Loads every file that makes regular expressions out of strings, and notes what it makes. */
async function patternsMade(): Promise<Pattern[]> {
  const made: Pattern[] = [];
  const Original = RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, args) {
      const pattern: RegExp = Reflect.construct(target, args);
      made.push({ source: pattern.source, flags: pattern.flags, place: 'made when loaded' });
      return pattern;
    },
  });
  try {
    for (const file of makers) await import(/* @vite-ignore */ `${pathToFileURL(resolve(file)).href}?made`);
  } finally {
    globalThis.RegExp = Original;
  }
  return made;
}

let made: Pattern[];
beforeAll(async () => {
  made = await patternsMade();
});

test('all are found: those written and those made', () => {
  expect(literals.length).toBeGreaterThan(200);
  expect(made.length).toBeGreaterThanOrEqual(makers.length);
});

describe('the checker library', () => {
  test('finds none that takes exponential time', () => {
    const bad = [...literals, ...made].filter((pattern) =>
      analyse(pattern).reports.some((report) => report.exponential),
    );
    expect(bad).toEqual([]);
  });

  test('would find one', () => {
    expect(analyse({ source: '^(?:a+)+$', flags: '' }).reports.some((report) => report.exponential)).toBe(true);
  });
});

describe(`no text of ${SIZE} characters makes a pattern hang`, () => {
  const files = [...new Set(literals.map(({ place }) => place.replace(/:\d+$/, '')))];
  const survive = (patterns: Pattern[]) =>
    patterns.flatMap((pattern) => {
      const hang = attacksOn(pattern)
        .map((text) => hangsOn(pattern, text))
        .find((text) => text !== null);
      return hang === undefined ? [] : [{ ...pattern, hang }];
    });

  test.for(files)('%s', { timeout: 600_000 }, (file) => {
    expect(survive(literals.filter(({ place }) => place.startsWith(`${file}:`)))).toEqual([]);
  });

  test('those made when a file is loaded', { timeout: 600_000 }, () => {
    expect(survive(made)).toEqual([]);
  });
});
