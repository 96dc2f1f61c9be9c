/** A thing in its forms; a language that needs more than two has them as well (`few`, `many`). */
export type Forms = { one: string; other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/**
 * Makes a language's way to count: `count(2, { one: 'quote', other: 'quotes' })` is "2 quotes".
 * @param locale BCP 47 tag, by whose rules the number is written and the form chosen
 */
export function counter(locale: string): (n: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(locale);
  return (n, forms) => `${n.toLocaleString(locale)} ${forms[rules.select(n)] ?? forms.other}`;
}

/**
 * Makes a language's way to join names: "a, b and c".
 * @param locale BCP 47 tag
 */
export function joiner(locale: string): (parts: readonly string[]) => string {
  const format = new Intl.ListFormat(locale, { type: 'conjunction' });
  return (parts) => format.format(parts);
}

/** Makes a language's way to name languages: "German" for `de-AT`; the tag itself where it has no name. */
export function languageNamer(locale: string): (tag: string) => string {
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  return (tag) => names.of(tag.split('-')[0] ?? tag) ?? tag;
}
