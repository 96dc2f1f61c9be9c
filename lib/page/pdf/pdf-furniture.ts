import type { PdfLine } from './pdf-lines.ts';

/** The strips at the top and bottom of a page in which its number and running title stand, as shares of its height. */
const STRIP = 0.1;
/** What stands there on this share of the pages is no text of the policy. */
const SHARE = 0.4;
const PAGE_NUMBER = /^\W*(page\s*)?\d{1,4}(\s*(of|\/|-)\s*\d{1,4})?\W*$/i;

/** Gives the function that tells whether a line is a page number, or a title that stands on page after page. */
export function isFurniture(lines: readonly PdfLine[]): (line: PdfLine) => boolean {
  const pages = new Set(lines.map(({ page }) => page)).size;
  const found = new Map<string, Set<number>>();
  for (const line of lines.filter(isAtEdge)) {
    const on = found.get(keyOf(line)) ?? new Set();
    found.set(keyOf(line), on.add(line.page));
  }
  return (line) => {
    if (!isAtEdge(line)) return false;
    return PAGE_NUMBER.test(line.text) || (found.get(keyOf(line))?.size ?? 0) >= Math.max(2, pages * SHARE);
  };
}

function isAtEdge({ y, pageHeight }: PdfLine): boolean {
  return y < pageHeight * STRIP || y > pageHeight * (1 - STRIP);
}

function keyOf({ text }: PdfLine): string {
  return text.replace(/\d+/g, '#');
}
