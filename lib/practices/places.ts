import type { Match } from './match-pattern.ts';
import type { Reading } from './read-sentence.ts';
import { symbolLength } from './symbols.ts';

/** Words between two places of one list ("California, Virginia and the United Kingdom"). */
const BETWEEN_PLACES: ReadonlySet<string> = new Set(['and', 'or', 'the']);

/** The stretch of a match, widened by the places that are joined to it on either side. */
function withJoinedPlaces(reading: Reading, match: Match, place: number): { from: number; to: number } {
  const { words, symbols } = reading;
  let { from, to } = match;
  for (let i = to; i < words.length; ) {
    const length = symbolLength(symbols, i, place);
    if (length === 0 && !BETWEEN_PLACES.has(words[i] ?? '')) break;
    i += Math.max(1, length);
    if (length > 0) to = i;
  }
  for (let i = from - 1; i >= 0; i--) {
    const starts = [i, i - 1, i - 2].find((at) => at >= 0 && at + symbolLength(symbols, at, place) === i + 1);
    if (starts === undefined && !BETWEEN_PLACES.has(words[i] ?? '')) break;
    if (starts !== undefined) i = from = starts;
  }
  return { from, to };
}

/** The places named inside a match or joined to it, in normal spelling. */
function placesIn(reading: Reading, match: Match, place: number): string[] {
  const found: string[] = [];
  const { from, to } = withJoinedPlaces(reading, match, place);
  for (let i = from; i < to; i++) {
    const length = symbolLength(reading.symbols, i, place);
    if (length > 0) {
      found.push(reading.words.slice(i, i + length).join(' '));
      i += length - 1;
    }
  }
  return found;
}

/** The words of a place as the policy writes them ("california" → "California"). */
function asWritten(text: string, place: string): string {
  const pattern = place
    .split(' ')
    .map((word) => word.replace(/[^\p{L}\p{N}]/gu, '.'))
    .join('[^\\p{L}\\p{N}]+');
  return new RegExp(pattern, 'iu').exec(text)?.[0] ?? place;
}

/**
 * The places named inside a match or joined to it, as the text writes them.
 * @param place The symbol of the class of places.
 */
export function placesNamed(reading: Reading, match: Match, place: number): string[] {
  return placesIn(reading, match, place).map((found) => asWritten(reading.sentence.text, found));
}
