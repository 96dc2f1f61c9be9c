import type { Summary } from '../model.ts';
import { toCsv } from './csv.ts';
import type { ExportFormat } from './formats.ts';
import { toHtml } from './html.ts';
import { toJson } from './json.ts';
import { toMarkdown } from './markdown.ts';
import type { ExportOptions } from './options.ts';

/** A way to write a summary to a file. */
export interface Exporter {
  /** Media type, for the file. */
  mime: string;
  /** Without the dot. */
  extension: string;
  /** @throws Error when the HTML export cannot sanitize with the window given */
  render(summary: Summary, options: ExportOptions): string;
}

/** Every export format with its writer. Their names for people are in the catalogue. */
export const exporters: Record<ExportFormat, Exporter> = {
  markdown: { mime: 'text/markdown', extension: 'md', render: toMarkdown },
  html: { mime: 'text/html', extension: 'html', render: toHtml },
  json: { mime: 'application/json', extension: 'json', render: toJson },
  csv: { mime: 'text/csv', extension: 'csv', render: (summary, { words }) => toCsv(summary, words) },
};
