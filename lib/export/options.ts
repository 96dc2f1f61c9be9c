import type { WindowLike } from './safe-html.ts';

/** What an export needs besides the summary. */
export interface ExportOptions {
  /** ISO date (YYYY-MM-DD) from which the age of the document is told; null to leave the age out. */
  today: string | null;
  /** Sanitizes the HTML export: a browser's window, or jsdom's. */
  window: WindowLike;
}
