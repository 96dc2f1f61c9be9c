import { makeAnalyser } from '../analyse.ts';
import type { ReadVersion } from '../diff/policy-diff.ts';
import { en } from '../i18n/en.ts';
import { isPolicy } from '../present/is-policy.ts';
import { loadRules } from '../rules/from-disk.ts';
import { CommandError, EXIT, usageError } from './errors.ts';
import { inputName, readInput } from './read-input.ts';

/** The formats of `compare` and `diff`. */
export const VERSION_FORMATS = ['text', 'markdown', 'json'] as const;

export type VersionFormat = (typeof VERSION_FORMATS)[number];

/** The format as written, `text` if none is. @throws CommandError (status 2) */
export function versionFormatOf(written: string | undefined): VersionFormat {
  const format = VERSION_FORMATS.find((name) => name === (written ?? 'text'));
  if (!format) throw usageError(`there is no format "${written}", only ${VERSION_FORMATS.join(', ')}`);
  return format;
}

/**
 * Reads several documents with the same rules.
 * @param files their names; `-` at most once
 * @throws CommandError (status 4) for one that cannot be read
 */
export async function readVersions(files: readonly string[]): Promise<ReadVersion[]> {
  if (files.filter((file) => file === '-').length > 1) throw usageError('standard input can be read only once');
  const pages = [];
  for (const file of files) pages.push({ name: inputName(file), page: await readInput(file, null) });
  const rules = loadRules();
  const analyse = makeAnalyser(rules);
  return pages.map(({ name, page }) => ({
    name,
    blocks: page.blocks,
    summary: analyse(page),
    rules: rules.version,
  }));
}

/** Why a result is not to be trusted: one of the documents is no policy. null where all are. */
export function notAllPolicies(versions: readonly ReadVersion[]): CommandError | null {
  const other = versions.find(({ summary }) => !isPolicy(summary.document.kind));
  if (!other) return null;
  const kind = en.kinds[other.summary.document.kind];
  return new CommandError(EXIT.notAPolicy, `${other.name}: is not a privacy or cookie policy; it looks like ${kind}`);
}
