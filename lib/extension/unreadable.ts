import type { UnreadableReason } from '../i18n/words.ts';

/** In the order in which they are tried: parts of the browsers' messages, as Chromium and Firefox word them. */
const MESSAGES: [part: string, reason: UnreadableReason][] = [
  ['chrome:// URL', 'browser-page'],
  ['extensions gallery', 'store'],
  ['showing error page', 'error-page'],
  ['is not ready', 'crashed'],
  ['No tab with id', 'gone'],
  ['was removed', 'gone'],
  ['Cannot access', 'no-access'],
  ['Missing host permission', 'no-access'],
];

/**
 * Tells from the browser's own error why a script could not run in a page.
 * @param message the error's message
 * @returns the reason, or null where the error is none that a page causes
 */
export function reasonOfError(message: string): UnreadableReason | null {
  return MESSAGES.find(([part]) => message.includes(part))?.[1] ?? null;
}

/**
 * Tells from a document's content type whether it can hold a policy at all.
 * @param contentType `document.contentType`
 * @returns the reason against it, or null
 */
export function reasonOfContentType(contentType: string): UnreadableReason | null {
  if (contentType === 'application/pdf') return 'pdf';
  return /^(text\/|application\/(xhtml\+)?xml$)/.test(contentType) ? null : 'no-text';
}
