import { type Comparison, comparison, type TopicOrder } from '../compare/comparison.ts';
import { comparisonToMarkdown } from '../compare/markdown.ts';
import { comparisonToText } from '../compare/text.ts';
import { versionsIn } from '../diff/in-words.ts';
import type { Words } from '../i18n/words.ts';
import { parse } from './arguments.ts';
import { EXIT, type ExitStatus, usageError } from './errors.ts';
import { wordsOf } from './language.ts';
import { notAllPolicies, readVersions, type VersionFormat, versionFormatOf } from './read-versions.ts';
import { write } from './streams.ts';

const OPTIONS = { format: { type: 'string' }, sort: { type: 'string' }, language: { type: 'string' } } as const;
const ORDERS = ['question', 'difference'] as const;

const RENDER: Record<VersionFormat, (comparison: Comparison, order: TopicOrder, words: Words) => string> = {
  text: comparisonToText,
  markdown: comparisonToMarkdown,
  json: (data) => `${JSON.stringify(data, null, 2)}\n`,
};

function orderOf(written: string | undefined): TopicOrder {
  const order = ORDERS.find((name) => name === (written ?? 'question'));
  if (!order) throw usageError(`there is no order "${written}", only ${ORDERS.join(', ')}`);
  return order;
}

/** `compare A B…`: two or more policies side by side. @throws CommandError */
export async function compare(args: string[]): Promise<ExitStatus> {
  const { values, positionals: files } = parse(args, OPTIONS);
  if (files.length < 2) throw usageError('compare needs two files or more');
  const [format, order] = [versionFormatOf(values.format), orderOf(values.sort)];
  const words = wordsOf(values.language);
  const versions = await readVersions(files);
  const problem = notAllPolicies(versions);
  if (problem === null || format === 'json') {
    // JSON is the same in every language.
    const shown = format === 'json' ? versions : versionsIn(versions, words);
    await write(process.stdout, RENDER[format](comparison(shown), order, words));
  }
  if (problem) throw problem;
  return EXIT.done;
}
