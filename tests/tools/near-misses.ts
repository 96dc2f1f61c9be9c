import { objectionTo } from '../../lib/practices/apply-rule.ts';
import { ALONE } from '../../lib/practices/apply-rules.ts';
import type { Engine } from '../../lib/practices/engine.ts';
import { matchPattern } from '../../lib/practices/match-pattern.ts';
import type { Reading } from '../../lib/practices/read-sentence.ts';

/** A rule whose pattern is there, but which does not hold. */
export interface NearMiss {
  rule: string;
  words: string;
  because: string;
}

/** The rules that nearly fire on a sentence read by itself: a pattern matches, and something speaks against it. */
export function nearMisses(reading: Reading, fired: ReadonlySet<string>, engine: Engine): NearMiss[] {
  return engine.rules.rules
    .filter((rule) => !fired.has(rule.id) && rule.reads === 'sentence')
    .flatMap((rule) => {
      const [match] = rule.match.flatMap((pattern) => matchPattern(pattern, reading));
      const because = match && objectionTo(rule, match, reading, ALONE, engine.rules.named);
      return match && because
        ? [{ rule: rule.id, words: reading.words.slice(match.from, match.to).join(' '), because }]
        : [];
    });
}
