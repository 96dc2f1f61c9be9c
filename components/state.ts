import type { ExportFormat } from '../lib/export/formats.ts';
import type { UnreadableReason } from '../lib/i18n/words.ts';
import type { DocumentKind, PolicyLink, PolicyPart, Summary } from '../lib/model.ts';
import type { Mark, Marked } from '../lib/present/marks.ts';

/** What popup and panel show. One case at a time: a union, not flags. */
export type ViewState =
  | { state: 'reading' }
  /** `today`: ISO date (YYYY-MM-DD), from which the age of the document is told. */
  | { state: 'ready'; summary: Summary; today: string; parts?: Part[] }
  /** `summary` says what the page looks like instead; `links` are the page's own links to privacy policies, best first. */
  | { state: 'not-a-policy'; summary: Summary; links: PolicyLink[]; parts?: Part[] }
  | { state: 'unreadable'; reason: UnreadableReason }
  | OtherLanguage
  | { state: 'failed'; message: string };

/** A page of a policy that is spread over several. */
export type Part = PolicyPart & { read: boolean };

/** The case with lights. */
export type ReadyView = Extract<ViewState, { state: 'ready' }>;

/** The page is in a language that the rules do not read. `language`: BCP 47. `english`: the same page in English. */
export interface OtherLanguage {
  state: 'unreadable';
  reason: 'language';
  language: string;
  kind: DocumentKind;
  english: PolicyLink | null;
}

/** What both surfaces ask of their host. A promise that rejects is shown to the person as a failure. */
export interface SharedActions {
  /** Saves the summary as a file. */
  export(format: ExportFormat): Promise<void>;
  /** Puts the summary on the clipboard. */
  copy(format: 'text' | 'markdown'): Promise<void>;
  /** Reads the page again. */
  retry(): void;
  /** Opens the side panel, where it is not open. */
  details?(): void;
  /** Shows the lights of a page that does not look like a policy. */
  readAnyway(): void;
  /** Reads the other parts of a policy that is spread over several pages, where the browser lets us. */
  readParts?: (() => void) | undefined;
}

/** What can be done with what is remembered of a policy. */
export interface MemoryActions {
  /** Stores the policy that is shown. */
  remember(): void;
  /** Opens what changed since it was remembered. */
  changes(): void;
  /** Opens the list of everything that is remembered. */
  history(): void;
}

export interface PopupActions extends SharedActions {
  /** Opens the side panel. */
  details(): void;
}

export interface PanelActions extends SharedActions {
  /** Reads what the person dropped, pasted or chose. */
  read(source: Blob | string): void;
  /**
   * Marks passages in the page, in place of those before, and goes to the one with the index `first`. Rejects where the
   * page cannot be reached.
   */
  mark(marks: Mark[], first: number): Promise<Marked>;
  /** Puts a text on the clipboard. Rejects where the browser refuses. */
  copyText(text: string): Promise<void>;
  /** Goes to the next or the previous mark. */
  step(by: 1 | -1): void;
  /** Takes the marks out of the page. */
  unmark(): void;
}
