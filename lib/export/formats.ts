/** The formats of the export menu, in the order of the menu. */
export const EXPORT_FORMATS = ['markdown', 'html', 'json', 'csv'] as const;

/** A format in which a summary can be saved. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
