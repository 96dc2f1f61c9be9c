import type { SegmentLabels, SegmentText } from '../segments/label-segments.ts';
import { messageOf } from './errors.ts';
import type { Entry, JsonObject } from './json-line.ts';

/** More lines than any policy has: bounds the memory where a corpus names one policy throughout. */
const LONGEST_POLICY = 2000;

/** A line whose segment can be labelled, or the error that stands in its place. */
export type SegmentItem =
  | { line: number; record: JsonObject; policy: string; text: string }
  | { line: number; error: string };

function itemOf(entry: Entry): SegmentItem {
  if ('error' in entry) return entry;
  const { line, record } = entry;
  if (typeof record.text !== 'string') return { line, error: 'the line has no "text" with a string' };
  if (typeof record.policy !== 'string') return { line, error: 'the line has no "policy" with a string' };
  return { line, record, policy: record.policy, text: record.text };
}

/** The lines of one policy with their labels: what came before a segment may serve as its context. */
export function labelItems(
  items: readonly SegmentItem[],
  label: (segments: readonly SegmentText[]) => SegmentLabels[],
): JsonObject[] {
  const segments = items.filter((item) => 'record' in item);
  let labels: Iterator<SegmentLabels>;
  try {
    labels = label(segments.map(({ policy, text }) => ({ policy, text }))).values();
  } catch (error) {
    return items.map((item) => ({ line: item.line, error: 'error' in item ? item.error : messageOf(error) }));
  }
  return items.map((item) => {
    if ('error' in item) return { line: item.line, error: item.error };
    const { text: _text, ...rest } = item.record;
    return { ...rest, ...labels.next().value };
  });
}

/** Yields the lines of `batch --segments` policy by policy, in the order of the input. */
export async function* policiesOf(entries: AsyncIterable<Entry>): AsyncGenerator<SegmentItem[]> {
  let policy: string | null = null;
  let items: SegmentItem[] = [];
  for await (const entry of entries) {
    const item = itemOf(entry);
    const isNext = 'policy' in item && policy !== null && item.policy !== policy;
    if (isNext || items.length >= LONGEST_POLICY) {
      yield items;
      items = [];
    }
    if ('policy' in item) policy = item.policy;
    items.push(item);
  }
  if (items.length > 0) yield items;
}
