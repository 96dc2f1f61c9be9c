import type { Page, Summary } from '../model.ts';
import { parsedEnvironment, parseHtml } from '../page/parse-html.ts';
import { looksLikeMarkdown, readMarkdown } from '../page/read-markdown.ts';
import { readPage } from '../page/read-page.ts';
import { readText } from '../page/read-text.ts';
import { messageOf } from './errors.ts';
import type { Entry, JsonObject } from './json-line.ts';

/** How the document is read from each field that may hold it; the field that says most of it comes first. */
const READERS: readonly (readonly [field: string, read: (source: string, url: string | null) => Page])[] = [
  ['html', (source, url) => readPage(parseHtml(source), parsedEnvironment(url))],
  ['markdown', readMarkdown],
  // Plain texts in corpora often mark headings and lists as Markdown does.
  ['text', (source, url) => (looksLikeMarkdown(source) ? readMarkdown(source, url) : readText(source, url))],
];

function urlOf({ url }: JsonObject): string | null {
  return typeof url === 'string' && URL.canParse(url) ? url : null;
}

/** One line of `batch`: the object with its document replaced by the summary, or the error in its place. */
export function summarizeLine(entry: Entry, analyse: (page: Page) => Summary): JsonObject {
  if ('error' in entry) return { line: entry.line, error: entry.error };
  const { line, record } = entry;
  const reader = READERS.find(([field]) => typeof record[field] === 'string');
  if (!reader) return { line, error: 'the line has no "text", "markdown" or "html" with a string' };
  const [field, read] = reader;
  const { [field]: source, ...rest } = record;
  if (String(source).trim() === '') return { line, error: `the line's "${field}" is empty` };
  try {
    return { ...rest, summary: analyse(read(String(source), urlOf(record))) };
  } catch (error) {
    return { line, error: messageOf(error) };
  }
}
