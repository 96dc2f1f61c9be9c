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

const MAIL = String.raw`(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+`;
const ADDRESS = String.raw`(?:https?:\/\/|www\.)[^\s,;()<>"”]*[^\s,;()<>"”.!?]`;
const PLAIN = String.raw`\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{N}]*(?:['’]\p{L}+)*|\p{N}+`;
const WORD = new RegExp(`${MAIL}|${ADDRESS}|${PLAIN}`, 'giu');
/** The same for a text without addresses: looking for one at each word takes as long as all the rest. */
const PLAIN_WORD = new RegExp(PLAIN, 'gu');
const SPACE = 0x20;
const HAS_ADDRESS = /@|:\/\/|www\./i;

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

/** The break that a gap between two words makes; the gap at the start of a sentence is what stands before its first word. */
export function breakIn(gap: string): number {
  if (gap === ' ' || gap === '') return BREAK.none;
  if (gap.includes(';')) return BREAK.strong;
  return /[,:()[\]"“”–—]| - |\|/.test(gap) ? BREAK.comma : BREAK.none;
}

/** What is written between two spaces, and the words that it stands for. */
interface Written {
  words: readonly string[];
  capital: boolean;
}

/** What has been written so far in a document: most words are met again and again. */
export type Vocabulary = Map<string, Written>;

function read(written: string, vocabulary: Vocabulary): Written {
  let known = vocabulary.get(written);
  if (!known) {
    known = { words: expand(written).map(normalWord), capital: /^\p{Lu}/u.test(written) };
    vocabulary.set(written, known);
  }
  return known;
}

/**
 * The words of a text. "e-mail" is one word (email); other hyphens part words ("third-party" is two).
 * @param text Any text, usually one sentence.
 * @param vocabulary Shared by the texts of one document, so that each of its words is looked at once.
 */
export function tokenize(text: string, vocabulary: Vocabulary = new Map()): Tokens {
  const tokens: Tokens = { words: [], starts: [], ends: [], breaks: [], capital: [] };
  let last = 0;
  const words = HAS_ADDRESS.test(text) ? WORD : PLAIN_WORD;
  words.lastIndex = 0;
  for (let match = words.exec(text); match; match = words.exec(text)) {
    const [written] = match;
    const start = match.index;
    const end = start + written.length;
    const isSpace = start === last + 1 && text.charCodeAt(last) === SPACE;
    const gap = isSpace ? ' ' : text.slice(last, start);
    last = end;
    const previous = tokens.words.length - 1;
    if (gap === '-' && tokens.words[previous] === 'e' && /^mail/i.test(written)) {
      tokens.words[previous] = normalWord(`e${written}`);
      tokens.ends[previous] = end;
      continue;
    }
    const { words: own, capital } = read(written, vocabulary);
    for (let i = 0; i < own.length; i++) {
      tokens.words.push(own[i] as string);
      tokens.starts.push(start);
      tokens.ends.push(end);
      tokens.breaks.push(i === 0 ? breakIn(gap) : BREAK.none);
      tokens.capital.push(i === 0 && capital);
    }
  }
  return tokens;
}
