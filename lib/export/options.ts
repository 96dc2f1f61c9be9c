import type { Words } from '../i18n/words.ts';
import type { WindowLike } from './safe-html.ts';

/** What an export needs besides the summary. */
export interface ExportOptions {
  /** ISO date (YYYY-MM-DD) from which the age of the document is told; null to leave the age out. */
  today: string | null;
  /** In which language to write. The JSON has one language for all: it is for machines. */
  words: Words;
  /** Sanitizes the HTML export: a browser's window, or jsdom's. null for the other formats, where there is none. */
  window: WindowLike | null;
}
