/** The formats of the export menu, in the order of the menu. */
export const EXPORT_FORMATS = [
  'markdown',
  'html',
  'text',
  'csv',
  'csv-practices',
  'json',
  'jsonld',
  'svg',
  'png',
] as const;

/** A format in which a summary can be saved. Their names for people are in the catalogue. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** A format whose file is a text. The picture in PNG takes a browser to draw. */
export type TextFormat = Exclude<ExportFormat, 'png'>;
