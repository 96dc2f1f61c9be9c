/** The words of a text, with the punctuation that touches them: "e-mail", "1,000" and "don't" are one word each. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((run) => /[\p{L}\p{N}]/u.test(run));
}

/** How many words the given texts have together. */
export function countWords(texts: readonly { text: string }[]): number {
  return texts.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
}
