/** The words that stand most often in the five seed policies, the most frequent first (their own names left out). */
const FREQUENT =
  'the to and information or you we of your our that a in for use privacy with services may on as is this from if will customer account any by us data are not policy site such collect service have customers products third other about can be contact it provide when please cookies also party so security their how identifiable an which address share through website at personal using access law personally number protect disclose time those notice out portal practices does these required its legal billing changes tracking do under email request uses cookie usage company users marketing has they purposes communications terms collected content providers user up provided who used directly end only like phone connection check should parties change make help opt all requests believe store what below business improve send support behalf technologies was team receive except order referral secure children right visit name policies reasonable applicable including transfers following'.split(
    ' ',
  );
const WEIGHTS: ReadonlyMap<string, number> = new Map(
  FREQUENT.map((word, rank) => [word, Math.round(2000 / (rank + 5))]),
);

/**
 * How often a word is to be expected in a policy, as a weight: a rare word 1, the most frequent 400 (Zipf's law over its
 * rank). Patterns are looked up by their rarest part.
 */
export function wordWeight(word: string): number {
  return WEIGHTS.get(word) ?? 1;
}
