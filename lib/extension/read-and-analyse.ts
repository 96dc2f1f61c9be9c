import type { UnreadableReason } from '../i18n/en.ts';
import type { DocumentKind, Page, PolicyLink, Summary } from '../model.ts';
import { isForeign } from '../page/language.ts';
import { isPolicy } from '../present/is-policy.ts';
import { startAnalyser } from './analyse-in-worker.ts';
import { readTab } from './read-tab.ts';

/** What popup and panel show for a tab. `today` (YYYY-MM-DD) is for telling the age of the document. */
export type Reading =
  | { state: 'ready'; summary: Summary; today: string }
  | { state: 'not-a-policy'; summary: Summary; links: PolicyLink[] }
  | { state: 'unreadable'; reason: UnreadableReason }
  | { state: 'unreadable'; reason: 'language'; language: string; kind: DocumentKind; english: PolicyLink | null }
  | { state: 'failed'; message: string };

/** Which state to show for a page and its summary. `anyway`: show the lights of what does not look like a policy too. */
export function judge(page: Page, summary: Summary, anyway: boolean): Reading {
  const { language, kind } = summary.document;
  if (isForeign(language)) {
    return { state: 'unreadable', reason: 'language', language, kind, english: page.english ?? null };
  }
  if (!anyway && !isPolicy(kind)) {
    return { state: 'not-a-policy', summary, links: page.policyLinks };
  }
  return { state: 'ready', summary, today: new Date().toISOString().slice(0, 10) };
}

/**
 * The whole path for one tab: reads the page, analyses it in a Worker, says which state to show.
 * @param tabId the tab
 * @param anyway true to show the lights of a page that does not look like a policy
 * @returns what to show. Never throws.
 */
export async function readAndAnalyse(tabId: number, anyway: boolean): Promise<Reading> {
  const analyser = startAnalyser();
  try {
    const read = await readTab(tabId);
    if (read.ok) {
      const { page, summary } = await analyser.analyse({ page: read.page });
      return judge(page, summary, anyway);
    }
    return 'reason' in read ? { state: 'unreadable', reason: read.reason } : { state: 'failed', message: read.error };
  } catch (error) {
    return { state: 'failed', message: error instanceof Error ? error.message : String(error) };
  } finally {
    analyser.stop();
  }
}
