import { toSeconds } from '../export/proof.ts';
import type { UnreadableReason } from '../i18n/words.ts';
import type { DocumentKind, PolicyLink, Summary } from '../model.ts';
import { joinParts } from '../page/join-parts.ts';
import { isForeign } from '../page/language.ts';
import { personalSummary } from '../preferences/personal-summary.ts';
import { isPolicy } from '../present/is-policy.ts';
import { startAnalyser } from './analyse-in-worker.ts';
import type { Analysed } from './analyse-worker.ts';
import { browserWords } from './browser-words.ts';
import { clearButton, type LitPage, lightOnButton } from './button/light-on-button.ts';
import { type KnownPart, rememberPart } from './part-memory.ts';
import { readTab } from './read-tab.ts';
import { readPreferences } from './stored-preferences.ts';

/** Lights to show. `today` (YYYY-MM-DD) is for telling the age of the document, `readAt` (UTC) for the exports. */
export type Ready = Analysed & { state: 'ready'; today: string; readAt: string; parts: KnownPart[] };

/** What popup and panel show for a tab. */
export type Reading =
  | Ready
  | { state: 'not-a-policy'; summary: Summary; links: PolicyLink[]; parts: KnownPart[] }
  | { state: 'unreadable'; reason: UnreadableReason }
  | { state: 'unreadable'; reason: 'language'; language: string; kind: DocumentKind; english: PolicyLink | null }
  | { state: 'failed'; message: string };

/**
 * Which state to show for a page just analysed.
 * @param anyway show the lights of what does not look like a policy too
 * @param parts the pages over which the policy is spread
 */
export function judge({ page, summary, rules }: Analysed, anyway: boolean, parts: KnownPart[] = []): Reading {
  const { language, kind } = summary.document;
  if (isForeign(language)) {
    return { state: 'unreadable', reason: 'language', language, kind, english: page.english ?? null };
  }
  if (!anyway && !isPolicy(kind)) {
    return { state: 'not-a-policy', summary, links: page.policyLinks, parts };
  }
  const readAt = toSeconds(new Date());
  return { state: 'ready', page, summary, rules, today: readAt.slice(0, 10), readAt, parts };
}

/** The button says what popup and panel say: the overall light as this person weighs it, or nothing. */
async function light(page: LitPage, view: Reading): Promise<void> {
  if (view.state !== 'ready') return clearButton(page.tabId);
  const { preferences } = await readPreferences();
  const { summary } = personalSummary(view.summary, preferences, browserWords());
  await lightOnButton(page, summary.overall.light);
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
      const known = await rememberPart(tabId, read.page);
      const joined = joinParts(known.read, read.page);
      const view = judge(await analyser.analyse({ page: joined }), anyway, known.parts);
      const page = { tabId, documentId: read.documentId, url: read.page.url };
      // The surface need not wait for the button, nor fail with it.
      light(page, view).catch(() => undefined);
      return view;
    }
    return 'reason' in read ? { state: 'unreadable', reason: read.reason } : { state: 'failed', message: read.error };
  } catch (error) {
    return { state: 'failed', message: error instanceof Error ? error.message : String(error) };
  } finally {
    analyser.stop();
  }
}
