import { normalWord } from './normal-word.ts';

/** What stands between a word and the word before it. */
export const BREAK = { none: 0, comma: 1, strong: 2 } as const;

/** The words of a text, each with its place. All arrays have one entry a word. */
export interface Tokens {
  /** Normal spelling, see `normalWord`. */
  words: string[];
  /** UTF-16 offsets of the word in the text: start (inclusive) and end (exclusive). */
  starts: number[];
  ends: number[];
  /** One of `BREAK`: the punctuation before the word. A semicolon is strong; a comma, colon, dash or bracket is a comma. */
  breaks: number[];
  /** Whether the word is written with a capital first letter. */
  capital: boolean[];
}

const WORD =
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:https?:\/\/|www\.)[^\s,;()<>"”]*[^\s,;()<>"”.!?]|\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{N}]*(?:['’]\p{L}+)*|\p{N}+/giu;

/** Contractions, in the words that the rules use; some pages have lost their apostrophes. */
const CONTRACTIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ["can't", ['can', 'not']],
  ['cannot', ['can', 'not']],
  ["won't", ['will', 'not']],
  ["shan't", ['shall', 'not']],
  ['dont', ['do', 'not']],
  ['doesnt', ['does', 'not']],
  ['wont', ['will', 'not']],
  ['cant', ['can', 'not']],
  ['didnt', ['did', 'not']],
  ['isnt', ['is', 'not']],
  ['arent', ['are', 'not']],
]);

/** The words that one written word stands for: "don't" → do, not; "we'll" → we, will; "user's" → user. */
function expand(written: string): readonly string[] {
  const word = written.toLowerCase().replaceAll('’', "'");
  const known = CONTRACTIONS.get(word);
  if (known) return known;
  if (!word.includes("'")) return [word];
  const parts = /^(.+?)('s|n't|'ll|'ve|'re|'d|'m|')$/.exec(word);
  if (!parts?.[1]) return [word];
  const [, stem, ending] = parts;
  if (ending === "n't") return [stem, 'not'];
  if (ending === "'ll") return [stem, 'will'];
  if (ending === "'ve") return [stem, 'have'];
  if (ending === "'re") return [stem, 'are'];
  if (ending === "'d") return [stem, 'would'];
  if (ending === "'m") return [stem, 'am'];
  if (ending === "'s" && (stem === 'it' || stem === 'that' || stem === 'there')) return [stem, 'is'];
  if (ending === "'s" && stem === 'let') return [stem, 'us'];
  return [stem];
}

function breakIn(gap: string): number {
  if (gap === ' ' || gap === '') return BREAK.none;
  if (gap.includes(';')) return BREAK.strong;
  return /[,:()[\]"“”–—]| - |\|/.test(gap) ? BREAK.comma : BREAK.none;
}

/**
 * The words of a text. "e-mail" is one word (email); other hyphens part words ("third-party" is two).
 * @param text Any text, usually one sentence.
 */
export function tokenize(text: string): Tokens {
  const tokens: Tokens = { words: [], starts: [], ends: [], breaks: [], capital: [] };
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    const gap = text.slice(last, start);
    last = end;
    const previous = tokens.words.length - 1;
    if (gap === '-' && tokens.words[previous] === 'e' && /^mail/i.test(match[0])) {
      tokens.words[previous] = normalWord(`e${match[0]}`);
      tokens.ends[previous] = end;
      continue;
    }
    let first = true;
    for (const word of expand(match[0])) {
      tokens.words.push(normalWord(word));
      tokens.starts.push(start);
      tokens.ends.push(end);
      tokens.breaks.push(first ? breakIn(gap) : BREAK.none);
      tokens.capital.push(first && /^\p{Lu}/u.test(match[0]));
      first = false;
    }
  }
  return tokens;
}
