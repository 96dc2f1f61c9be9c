import type { UnreadableReason } from '../i18n/en.ts';
import type { Page, PolicyLink, Summary } from '../model.ts';
import { isPolicy } from '../present/is-policy.ts';
import { startAnalyser } from './analyse-in-worker.ts';
import { readTab } from './read-tab.ts';

/** What popup and panel show for a tab. `today` (YYYY-MM-DD) is for telling the age of the document. */
export type Reading =
  | { state: 'ready'; summary: Summary; today: string }
  | { state: 'not-a-policy'; summary: Summary; links: PolicyLink[] }
  | { state: 'unreadable'; reason: UnreadableReason }
  | { state: 'failed'; message: string };

function judge(page: Page, summary: Summary, anyway: boolean): Reading {
  if (!anyway && !isPolicy(summary.document.kind)) {
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
    if (read.ok) return judge(read.page, await analyser.analyse(read.page), anyway);
    return 'reason' in read ? { state: 'unreadable', reason: read.reason } : { state: 'failed', message: read.error };
  } catch (error) {
    return { state: 'failed', message: error instanceof Error ? error.message : String(error) };
  } finally {
    analyser.stop();
  }
}
