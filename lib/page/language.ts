import { LETTERS, SMALL_WORDS } from './language-words.ts';

/** So much of a text is enough to tell its language. UTF-16 units. */
const SAMPLE = 20_000;
/** So large a share of a text's words are small English words where any good part of it is English. */
const ENGLISH_SHARE = 0.15;
/** The same for another language, in a text of at least so many words. */
const OTHER_SHARE = 0.18;
const FEWEST_WORDS = 8;
/** Letters of another script make a language's text where they are so large a share of all. */
const SCRIPT_SHARE = 0.3;
/** The letters that only this language of its script has are rarer. */
const OWN_LETTER_SHARE: Readonly<Record<string, number>> = { ja: 0.1, fa: 0.04, uk: 0.03, bg: 0.008 };

/**
 * The language of a text as a BCP 47 tag: told from its words; the tag that the page declares counts only where it agrees,
 * or where the text is too short to tell. '' where nothing is known.
 */
export function languageOf(declared: string, text: string): string {
  const written = declared.trim().replaceAll('_', '-');
  const tag = /^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/.test(written) ? written : '';
  const told = tellLanguage(text.slice(0, SAMPLE));
  return told === null || sameLanguage(told, tag) ? tag : told;
}

/** Whether a text of this language is one that the rules cannot read. An unknown language may be English. */
export function isForeign(tag: string): boolean {
  return tag !== '' && !/^en(g)?\b/i.test(tag);
}

function sameLanguage(told: string, tag: string): boolean {
  const own = tag.toLowerCase().split('-')[0];
  return own === told || (own === 'no' && told === 'nb');
}

function tellLanguage(text: string): string | null {
  return byLetters(text) ?? byWords(text);
}

function byLetters(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const shareOf = (pattern: RegExp) => (text.match(pattern)?.length ?? 0) / Math.max(letters, FEWEST_WORDS);
  return LETTERS.find(([name, pattern]) => shareOf(pattern) >= (OWN_LETTER_SHARE[name] ?? SCRIPT_SHARE))?.[0] ?? null;
}

function byWords(text: string): string | null {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const shares = Object.entries(SMALL_WORDS).map(([language, small]) => {
    const hits = words.filter((word) => small.has(word)).length;
    return { language, share: hits / Math.max(words.length, 1) };
  });
  const best = shares.reduce((a, b) => (b.share > a.share ? b : a));
  const english = shares[0]?.share ?? 0;
  if (english >= ENGLISH_SHARE) return 'en';
  return best.share >= OTHER_SHARE && words.length >= FEWEST_WORDS && best.share >= 2 * english ? best.language : null;
}
