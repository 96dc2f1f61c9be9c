import { comparison, type TopicOrder } from '../../compare/comparison.ts';
import { comparisonToMarkdown } from '../../compare/markdown.ts';
import { versionsIn } from '../../diff/in-words.ts';
import { diffToMarkdown } from '../../diff/markdown.ts';
import { policyDiff, type ReadVersion } from '../../diff/policy-diff.ts';
import type { Words } from '../../i18n/words.ts';
import { saveFile } from '../save-file.ts';

const JSON_TYPE = { type: 'application/json' };
const MARKDOWN_TYPE = { type: 'text/markdown' };
const asJson = (data: unknown) => `${JSON.stringify(data, null, 2)}\n`;

/** Saves what the history page compares. JSON is the same in every language; Markdown speaks the person's. */
export function saveComparison(words: Words) {
  return {
    saveDiff(versions: [ReadVersion, ReadVersion], format: 'markdown' | 'json'): void {
      const [name, isJson] = ['policy-lights-changes', format === 'json'];
      if (isJson) saveFile(`${name}.json`, new Blob([asJson(policyDiff(...versions))], JSON_TYPE));
      else
        saveFile(
          `${name}.md`,
          new Blob([diffToMarkdown(policyDiff(...versionsIn(versions, words)), words)], MARKDOWN_TYPE),
        );
    },
    saveCompared(versions: readonly ReadVersion[], format: 'markdown' | 'json', order: TopicOrder): void {
      const [name, isJson] = ['policy-lights-comparison', format === 'json'];
      const compared = comparison(isJson ? versions : versionsIn(versions, words));
      if (isJson) saveFile(`${name}.json`, new Blob([asJson(compared)], JSON_TYPE));
      else saveFile(`${name}.md`, new Blob([comparisonToMarkdown(compared, order, words)], MARKDOWN_TYPE));
    },
  };
}
