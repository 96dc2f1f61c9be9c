const SINGLE_QUOTES = /[\u2018\u2019\u201a\u201b\u2032\u00b4`]/g;
const DOUBLE_QUOTES = /[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
const SPACES = /\s+/g;

/**
 * A text without what a site's software changes by itself: curly quotes, long dashes, kinds of space, ligatures. Two
 * texts that are equal afterwards have the same words.
 */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(DASHES, '-')
    .replace(SPACES, ' ')
    .trim();
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['.-][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text in small letters, without punctuation: by these, passages are told to be similar. */
export function wordsOf(text: string): string[] {
  return plain(text).toLowerCase().match(WORD) ?? [];
}
