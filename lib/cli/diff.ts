import { versionsIn } from '../diff/in-words.ts';
import { diffToMarkdown } from '../diff/markdown.ts';
import type { PolicyDiff } from '../diff/model.ts';
import { policyDiff } from '../diff/policy-diff.ts';
import { diffToText } from '../diff/text.ts';
import type { Words } from '../i18n/words.ts';
import { parse } from './arguments.ts';
import { EXIT, type ExitStatus, usageError } from './errors.ts';
import { wordsOf } from './language.ts';
import { notAllPolicies, readVersions, type VersionFormat, versionFormatOf } from './read-versions.ts';
import { write } from './streams.ts';

const RENDER: Record<VersionFormat, (diff: PolicyDiff, words: Words) => string> = {
  text: diffToText,
  markdown: diffToMarkdown,
  json: (data) => `${JSON.stringify(data, null, 2)}\n`,
};

/** `diff OLD NEW`: what changed from one version of a policy to another. @throws CommandError */
export async function diff(args: string[]): Promise<ExitStatus> {
  const { values, positionals } = parse(args, { format: { type: 'string' }, language: { type: 'string' } });
  const [old, now, third] = positionals;
  if (old === undefined || now === undefined) throw usageError('diff needs two files: the old version and the new one');
  if (third !== undefined) throw usageError(`diff takes two files (third: ${third})`);
  const format = versionFormatOf(values.format);
  const words = wordsOf(values.language);
  const versions = await readVersions([old, now]);
  // JSON is the same in every language.
  const [before, after] = format === 'json' ? versions : versionsIn(versions, words);
  const problem = notAllPolicies(versions);
  if (before && after && (problem === null || format === 'json')) {
    await write(process.stdout, RENDER[format](policyDiff(before, after), words));
  }
  if (problem) throw problem;
  return EXIT.done;
}
