import { toCsv } from './csv.ts';
import { toPracticesCsv } from './csv-practices.ts';
import type { TextFormat } from './formats.ts';
import { toHtml } from './html.ts';
import { toJson } from './json.ts';
import { toJsonLd } from './json-ld.ts';
import { toMarkdown } from './markdown.ts';
import type { ExportOptions } from './options.ts';
import { toPicture } from './picture.ts';
import type { Exported } from './proof.ts';
import { toText } from './text.ts';

/** A way to write a summary to a file. */
export interface Exporter {
  /** Media type, for the file. */
  mime: string;
  /** Ends the file's name. Without the dot. */
  extension: string;
  /** @throws Error when the HTML export cannot sanitize with the window given */
  render(exported: Exported, options: ExportOptions): string;
}

/** Every export format with its writer. */
export const exporters: Record<TextFormat, Exporter> = {
  markdown: { mime: 'text/markdown', extension: 'md', render: toMarkdown },
  html: { mime: 'text/html', extension: 'html', render: toHtml },
  text: {
    mime: 'text/plain',
    extension: 'txt',
    render: (exported, { today, words }) => toText(exported, { today, words, colours: false }),
  },
  csv: { mime: 'text/csv', extension: 'csv', render: (exported, { words }) => toCsv(exported, words) },
  'csv-practices': { mime: 'text/csv', extension: 'practices.csv', render: toPracticesCsv },
  json: { mime: 'application/json', extension: 'json', render: toJson },
  jsonld: { mime: 'application/ld+json', extension: 'jsonld', render: toJsonLd },
  svg: { mime: 'image/svg+xml', extension: 'svg', render: (exported, { words }) => toPicture(exported, words) },
};
