import { makeAnalyser } from '../analyse.ts';
import type { RuleSet } from '../rules/rule-set.ts';
import { makeLabeller } from '../segments/label-segments.ts';
import { summarizeLine } from './batch-documents.ts';
import { labelItems, type SegmentItem } from './batch-segments.ts';
import { type Entry, toLine } from './json-line.ts';

/** One piece of a batch: a document, or the segments of one policy. */
export type BatchTask = { document: Entry } | { segments: SegmentItem[] };

/** What is done with each piece. Gives its lines of output. */
export type BatchWork = (task: BatchTask) => string;

/** Makes the work on the pieces of a batch. The rules are made ready once. */
export function makeBatchWork(rules: RuleSet): BatchWork {
  const analyse = makeAnalyser(rules);
  const label = makeLabeller(rules);
  return (task) =>
    'document' in task
      ? toLine(summarizeLine(task.document, analyse))
      : labelItems(task.segments, label).map(toLine).join('');
}
