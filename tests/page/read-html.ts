import type { Page } from '../../lib/model.ts';
import { parsedEnvironment, parseHtml } from '../../lib/page/parse-html.ts';
import { readPage } from '../../lib/page/read-page.ts';

/** Prose that is plainly policy, so that snippets have a heart; no two calls with different `n` are equal. */
export const prose = (n = 1) =>
  `We collect personal information number ${n} when you use our services and we may share this data with third parties.`;

/** Reads an HTML string as the command line does. */
export function readHtml(html: string, url: string | null = null): Page {
  return readPage(parseHtml(html), parsedEnvironment(url));
}

/** Blocks in one line each: `h2 Title`, `p text`, `i1 item`, `c2/1 cell` (row/column). */
export function outline(page: Page): string[] {
  return page.blocks.map(({ kind, level, row, text }) => {
    if (kind === 'cell') return `c${row}/${level} ${text}`;
    return `${kind === 'heading' ? 'h' : kind === 'item' ? 'i' : 'p'}${level ?? ''} ${text}`;
  });
}
