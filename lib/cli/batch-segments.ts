import type { RuleSet } from '../rules/rule-set.ts';
import { labelSegments } from '../segments/label-segments.ts';
import { messageOf } from './errors.ts';
import type { Entry, JsonObject } from './json-line.ts';

/** More lines than any policy has: bounds the memory where a corpus names one policy throughout. */
const LONGEST_POLICY = 2000;

/** A line whose segment can be labelled, or the error that stands in its place. */
type Item = { line: number; record: JsonObject; policy: string; text: string } | { line: number; error: string };

function itemOf(entry: Entry): Item {
  if ('error' in entry) return entry;
  const { line, record } = entry;
  if (typeof record.text !== 'string') return { line, error: 'the line has no "text" with a string' };
  if (typeof record.policy !== 'string') return { line, error: 'the line has no "policy" with a string' };
  return { line, record, policy: record.policy, text: record.text };
}

/** The lines of one policy, labelled together: what came before a segment may serve as its context. */
function labelled(items: readonly Item[], rules: RuleSet): JsonObject[] {
  const segments = items.filter((item) => 'record' in item);
  let labels: Iterator<ReturnType<typeof labelSegments>[number]>;
  try {
    labels = labelSegments(
      segments.map(({ policy, text }) => ({ policy, text })),
      rules,
    ).values();
  } catch (error) {
    return items.map((item) => ({ line: item.line, error: 'error' in item ? item.error : messageOf(error) }));
  }
  return items.map((item) => {
    if ('error' in item) return { line: item.line, error: item.error };
    const { text: _text, ...rest } = item.record;
    return { ...rest, ...labels.next().value };
  });
}

/** Yields each line of `batch --segments` with its categories and practices, in the order of the input. */
export async function* labelSegmentLines(entries: AsyncIterable<Entry>, rules: RuleSet): AsyncGenerator<JsonObject> {
  let policy: string | null = null;
  let items: Item[] = [];
  for await (const entry of entries) {
    const item = itemOf(entry);
    const isNext = 'policy' in item && policy !== null && item.policy !== policy;
    if (isNext || items.length >= LONGEST_POLICY) {
      yield* labelled(items, rules);
      items = [];
    }
    if ('policy' in item) policy = item.policy;
    items.push(item);
  }
  yield* labelled(items, rules);
}
