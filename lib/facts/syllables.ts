/** Endings whose vowel letters make no syllable of their own: "used", "makes", "safe". */
const SILENT_ENDING = /(?:[^laeiouy]es|(?<![td])ed|[^laeiouy]e)$/;
/** Endings in -es and -ed that are spoken after all: "services", "pages", "provided". */
const SPOKEN_ENDING = /(?:[cgsxz]es|shes|ches|[td]ed)$/;
/** A silent e before an ending: "manag(e)ment", "lik(e)ly", "us(e)ful". */
const SILENT_WITHIN = /[^laeiouy]e(?:ments?|ly|ful|fully|less)$/;
/** Neighbouring vowels that are two syllables: "cre-ate", "var-i-ous", "sci-ence", "vid-e-o", "us-u-al", "be-ing". */
const TWO_SYLLABLES =
  /(?:eat(?:e|i|o)|(?<![ctg])iou|ia(?!n\b|l\b)|ie[nt]|io(?!n|us)|eo(?:$|g|r)|ua|ui(?=ng|t[yi])|[aeou]ing|eum|uou|yee)/g;

/**
 * How many syllables an English word has, told from its spelling; at least 1.
 * Counts groups of vowels and corrects for silent endings: good on average over a text, not for each word.
 */
export function countSyllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  const groups = letters.match(/[aeiouy]+/g)?.length ?? 0;
  const split = letters.match(TWO_SYLLABLES)?.length ?? 0;
  const silent = SILENT_ENDING.test(letters) && !SPOKEN_ENDING.test(letters) ? 1 : 0;
  const within = SILENT_WITHIN.test(letters) ? 1 : 0;
  return Math.max(1, groups + split - silent - within);
}
