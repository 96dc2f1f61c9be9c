import { EXPORT_FORMATS, type TextFormat } from '../export/formats.ts';
import { exporters } from '../export/index.ts';
import type { Exported } from '../export/proof.ts';
import type { WindowLike } from '../export/safe-html.ts';
import { toText } from '../export/text.ts';
import type { Words } from '../i18n/words.ts';

export type Format = TextFormat;

/** The formats of `summarize --format`: those of the export menu, but for the picture that takes a browser to draw. */
export const FORMATS: readonly Format[] = EXPORT_FORMATS.filter((format) => format !== 'png');

/** Loaded for the HTML export alone: jsdom takes longer to load than a policy to read. */
async function sanitizingWindow(): Promise<WindowLike> {
  const { JSDOM } = await import('jsdom');
  return new JSDOM('').window;
}

function textFor(exported: Exported, terminal: NodeJS.WriteStream, words: Words): string {
  // The age of a document and colours are for the eyes of today: a file gets the same bytes every day.
  if (!terminal.isTTY) return toText(exported, { today: null, colours: false, words });
  return toText(exported, { today: new Date().toISOString().slice(0, 10), colours: terminal.hasColors(), words });
}

/** The summary in a format, for standard output or a file. What is for machines is the same in every language. */
export async function render(exported: Exported, format: Format, words: Words): Promise<string> {
  if (format === 'text') return textFor(exported, process.stdout, words);
  const window = format === 'html' ? await sanitizingWindow() : null;
  return exporters[format].render(exported, { today: null, words, window });
}
