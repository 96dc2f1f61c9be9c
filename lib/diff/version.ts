import type { Version } from './model.ts';
import type { ReadVersion } from './policy-diff.ts';

/** What a comparison says of a version itself. */
export function versionOf({ name, summary }: ReadVersion): Version {
  const { url, title, lastUpdated, words } = summary.document;
  return { name, document: { url, title, lastUpdated, words }, overall: summary.overall };
}
