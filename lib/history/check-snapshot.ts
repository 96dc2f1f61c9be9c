import type { Block, BlockKind, Light, Link, Overall, Page, Summary, Topic } from '../model.ts';
import { type Check, listOf, number, oneOf, optional, orNull, shape, text, time } from './check.ts';
import type { Snapshot } from './snapshot.ts';

const light = oneOf<Light>('green', 'yellow', 'red', 'grey');

const link = shape<Link>({ start: number, end: number, href: text });

const block = shape<Block>({
  kind: oneOf<BlockKind>('heading', 'paragraph', 'item', 'cell'),
  level: optional(number) as Check<number>,
  text,
  links: optional(listOf(link)) as Check<Link[]>,
  row: optional(number) as Check<number>,
  header: optional(text) as Check<string>,
});

/** Everything that the analysis takes from a page. */
const page = shape<Page>({
  url: orNull(text),
  title: text,
  language: text,
  blocks: listOf(block),
  policyLinks: listOf(shape({ href: text, text })),
});

/** The lights. The rest of a stored summary is kept, but never shown: what is shown is read anew from the page. */
const summary = shape<Summary>({
  overall: shape<Overall>({ light }),
  topics: listOf(shape<Topic>({ id: text, answer: text, light })),
});

/** Checks a snapshot from a file, as far as anything of it is used. @throws DataError that says what is wrong, and where */
export const checkSnapshot: Check<Snapshot> = shape<Snapshot>({
  id: text,
  policy: orNull(text),
  url: orNull(text),
  title: text,
  lastUpdated: orNull(text),
  light,
  readAt: time,
  seenAt: time,
  sha256: text,
  rules: text,
  page,
  summary,
});
