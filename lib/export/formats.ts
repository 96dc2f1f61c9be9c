/** The formats of the export menu, in the order of the menu. */
export const EXPORT_FORMATS = ['markdown', 'html', 'json', 'csv'] as const;

/** A format in which a summary can be saved. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What a format is called in the menu. */
export const FORMAT_LABELS: Record<ExportFormat, string> = {
  markdown: 'Markdown',
  html: 'Web page (HTML)',
  json: 'Data (JSON)',
  csv: 'Table (CSV)',
};
