/**
 * Characters that cannot be seen but change what is seen: controls, bidirectional controls, zero-width characters,
 * tags, soft hyphens, line and paragraph separators. The joiner and non-joiner (U+200C, U+200D) stay: scripts and emoji need them.
 */
const INVISIBLE = /[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;

/** Replaces each invisible character of a text by what `show` makes of it. */
export function replaceInvisible(text: string, show: (char: string) => string): string {
  return text.replace(INVISIBLE, show);
}

/**
 * Makes invisible characters of an untrusted text visible as `[U+202E]`, so that an export cannot show other words
 * than it holds, nor steer a terminal. Tabs and line breaks become spaces. Everything else is unchanged.
 */
export function harmless(text: string): string {
  const oneLine = text.replace(/[\t\n\r]+/g, ' ');
  return replaceInvisible(
    oneLine,
    (char) => `[U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
  );
}
