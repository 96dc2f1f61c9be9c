/** What stands between the headings of a section's path. */
export const SECTION_SEPARATOR = ' › ';

/** How many headings of a path are shown: the last ones tell where a passage stands. */
const SHOWN = 2;

/** A section's path, short enough to read: "… › Partners › Advertisers". Short ones are unchanged. */
export function shortPath(section: string): string {
  const headings = section.split(SECTION_SEPARATOR);
  return headings.length > SHOWN ? ['…', ...headings.slice(-SHOWN)].join(SECTION_SEPARATOR) : section;
}
