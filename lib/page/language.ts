const ENGLISH = new Set(
  'the of and to in a is that for it as with by this we you your our or not be are from may will on us any at have which'.split(
    ' ',
  ),
);

/** The page's language: as declared, where it is a language tag, else 'en' or '' by how many common English words it has. */
export function languageOf(declared: string | null, text: string): string {
  const tag = declared?.trim().replaceAll('_', '-') ?? '';
  if (/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/.test(tag)) return tag;
  const words =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/[\p{L}']+/gu) ?? [];
  const english = words.filter((word) => ENGLISH.has(word)).length;
  return words.length > 0 && english / words.length >= 0.2 ? 'en' : '';
}
