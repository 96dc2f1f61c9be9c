import type { ReadVersion } from '../../lib/diff/policy-diff.ts';
import type { Summary, Topic } from '../../lib/model.ts';
import { readMarkdown } from '../../lib/page/read-markdown.ts';
import { summary } from '../fixtures/summary.ts';

const BEFORE = `# Privacy policy of the Example Reading Club

We write this for our members. Nothing here is a contract.

## Who gets your data

We do not sell, rent or trade your personal data. The post office gets your address so that it can bring your books.

## How long we keep it

Ninety days after you close your account we erase it.

## Contact

Write to privacy@example.org about anything that troubles you here.
`;

const AFTER = `# Privacy policy of the Example Reading Club

We write this for our members. Write to privacy@example.org about anything that troubles you here.

## Where your data go

We may sell or rent your personal data to <b>partners</b>. The post office gets your address so that it can bring your books.

## How long we keep it

Three years after you close your account we erase it.

## Your age

Children ask their parents before they join.
`;

function changed(id: string, change: Partial<Topic>): Summary['topics'] {
  return summary.topics.map((topic) => (topic.id === id ? { ...topic, ...change } : topic));
}

const sale = summary.topics.find(({ id }) => id === 'sale');
const quote = 'We may sell or rent your personal data to <b>partners</b>.';

/** Two made-up versions of a policy: one light changed, and a passage of each kind in the text. */
export const pair: [ReadVersion, ReadVersion] = [
  { name: 'remembered on 1 May 2018', blocks: readMarkdown(BEFORE, null).blocks, summary, rules: 'test' },
  {
    name: 'today',
    blocks: readMarkdown(AFTER, null).blocks,
    summary: {
      ...summary,
      document: { ...summary.document, lastUpdated: '2019-02-01' },
      topics: changed('sale', {
        answer: 'yes',
        light: 'red',
        summary: 'Sells or rents your data.',
        evidence: (sale?.evidence ?? []).map((evidence) => ({ ...evidence, section: 'Where your data go', quote })),
      }),
    },
    rules: 'test',
  },
];
