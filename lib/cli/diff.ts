import { diffToMarkdown } from '../diff/markdown.ts';
import type { PolicyDiff } from '../diff/model.ts';
import { policyDiff } from '../diff/policy-diff.ts';
import { diffToText } from '../diff/text.ts';
import { parse } from './arguments.ts';
import { EXIT, type ExitStatus, usageError } from './errors.ts';
import { notAllPolicies, readVersions, type VersionFormat, versionFormatOf } from './read-versions.ts';
import { write } from './streams.ts';

const RENDER: Record<VersionFormat, (diff: PolicyDiff) => string> = {
  text: diffToText,
  markdown: diffToMarkdown,
  json: (data) => `${JSON.stringify(data, null, 2)}\n`,
};

/** `diff OLD NEW`: what changed from one version of a policy to another. @throws CommandError */
export async function diff(args: string[]): Promise<ExitStatus> {
  const { values, positionals } = parse(args, { format: { type: 'string' } });
  const [old, now, third] = positionals;
  if (old === undefined || now === undefined) throw usageError('diff needs two files: the old version and the new one');
  if (third !== undefined) throw usageError(`diff takes two files (third: ${third})`);
  const format = versionFormatOf(values.format);
  const versions = await readVersions([old, now]);
  const [before, after] = versions;
  const problem = notAllPolicies(versions);
  if (before && after && (problem === null || format === 'json')) {
    await write(process.stdout, RENDER[format](policyDiff(before, after)));
  }
  if (problem) throw problem;
  return EXIT.done;
}
