/** Spellings that differ between British and American English beyond a regular ending. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['licence', 'license'],
  ['licences', 'licenses'],
  ['centre', 'center'],
  ['centres', 'centers'],
  ['analyse', 'analyze'],
  ['analyses', 'analyzes'],
  ['analysed', 'analyzed'],
  ['analysing', 'analyzing'],
  ['programme', 'program'],
  ['programmes', 'programs'],
  ['enrol', 'enroll'],
  ['fulfil', 'fulfill'],
  ['cancelled', 'canceled'],
  ['cancelling', 'canceling'],
  ['labelled', 'labeled'],
  ['whilst', 'while'],
  ['organisation', 'organization'],
]);

/**
 * One spelling for one word: lower case, American endings ("personalised" → "personalized", "behaviour" → "behavior").
 * Word classes, patterns and policies all pass through here, so that a rule is written once for both spellings;
 * a word that the endings bend wrongly ("advertise" → "advertize") is bent the same way everywhere.
 * @param word One word without punctuation.
 */
export function normalWord(word: string): string {
  const lower = word.toLowerCase();
  const known = SPELLINGS.get(lower);
  if (known !== undefined) return known;
  if (lower.length < 6) return lower;
  return lower.replace(/is(e|es|ed|er|ers|ing|ation|ations)$/, 'iz$1').replace(/our(s|ed|ing|al|able|ite)?$/, 'or$1');
}
