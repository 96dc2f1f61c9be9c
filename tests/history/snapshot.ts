import { proofOf } from '../../lib/export/proof.ts';
import { type Snapshot, toSnapshot } from '../../lib/history/snapshot.ts';
import { readMarkdown } from '../../lib/page/read-markdown.ts';
import { summary } from '../fixtures/summary.ts';

/** A snapshot of a made-up policy. */
export async function snapshotOf(
  markdown: string,
  url: string | null,
  readAt: string,
  rules = 'test',
): Promise<Snapshot> {
  const page = readMarkdown(markdown, url);
  const made = { ...summary, document: { ...summary.document, url, title: page.title } };
  return toSnapshot({ page, summary: made }, await proofOf(page.blocks, rules, readAt));
}
