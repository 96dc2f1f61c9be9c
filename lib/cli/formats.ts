import { toHtml } from '../export/html.ts';
import { toJson } from '../export/json.ts';
import { toMarkdown } from '../export/markdown.ts';
import type { WindowLike } from '../export/safe-html.ts';
import { toText } from '../export/text.ts';
import type { Words } from '../i18n/words.ts';
import type { Summary } from '../model.ts';

/** The formats of `summarize --format`. */
export const FORMATS = ['text', 'json', 'markdown', 'html'] as const;

export type Format = (typeof FORMATS)[number];

/** Loaded for the HTML export alone: jsdom takes longer to load than a policy to read. */
async function sanitizingWindow(): Promise<WindowLike> {
  const { JSDOM } = await import('jsdom');
  return new JSDOM('').window;
}

function textFor(summary: Summary, terminal: NodeJS.WriteStream, words: Words): string {
  // The age of a document and colours are for the eyes of today: a file gets the same bytes every day.
  if (!terminal.isTTY) return toText(summary, { today: null, colours: false, words });
  return toText(summary, { today: new Date().toISOString().slice(0, 10), colours: terminal.hasColors(), words });
}

/** The summary in a format, for standard output or a file. JSON is the same in every language. */
export async function render(summary: Summary, format: Format, words: Words): Promise<string> {
  if (format === 'text') return textFor(summary, process.stdout, words);
  if (format === 'json') return toJson(summary);
  if (format === 'markdown') return toMarkdown(summary, { today: null, words });
  return toHtml(summary, { today: null, words, window: await sanitizingWindow() });
}
