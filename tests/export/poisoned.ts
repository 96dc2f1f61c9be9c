import type { Summary, Topic } from '../../lib/model.ts';
import { summary } from '../fixtures/summary.ts';

/** Texts that a hostile page could carry: markup, formulas, links, Markdown, terminal and bidirectional controls. */
export const POISON = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</blockquote></main><iframe src="https://evil.example"></iframe>',
  '<svg onload=alert(1)><style>@import "https://evil.example"</style>',
  '</title><script>alert(1)</script>',
  '<a href="javascript:alert(1)">x</a>',
  '=HYPERLINK("https://evil.example","x")',
  "+1+cmd|' /C calc'!A0",
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '[click](javascript:alert(1))',
  '![x](https://evil.example/x.png)',
  '# heading\n\n- list',
  '1. list',
  'see https://evil.example and www.evil.example',
  '<https://evil.example>',
  '`code` **bold** _em_ ~~gone~~ | cell |',
  '&lt;script&gt;',
  'safe\u202eelif txt\u202c',
  'in\u200bvisible\ufeff',
  '\u001b[31mred\u001b]0;title\u0007',
  'say "a, b"\r\nand more',
];

/** The realistic summary with hostile texts in every place that comes from a page: one text, or the next of a row for each place. */
export function poisoned(given: string | readonly string[]): Summary {
  const texts = [given].flat();
  let place = 0;
  const next = () => texts[place++ % texts.length] ?? '';
  const topics = summary.topics.map(
    (topic): Topic => ({
      ...topic,
      summary: next(),
      evidence: topic.evidence.map((evidence) => ({ ...evidence, quote: next(), section: next(), regions: [next()] })),
    }),
  );
  return {
    ...summary,
    document: {
      ...summary.document,
      url: next(),
      title: next(),
      obsolete: [{ term: next(), since: '2020-07-16', quote: next() }],
    },
    overall: { ...summary.overall, verdict: next() },
    topics,
    practices: [
      {
        category: 'Data Security',
        attributes: { 'Security Measure': 'Generic' },
        rule: 'rule',
        evidence: { quote: next(), section: next(), block: 0, start: 0, end: 1 },
      },
    ],
    actions: [
      { kind: 'contact', label: next(), href: 'mailto:a@example.org', quote: next() },
      { kind: 'delete', label: next(), href: 'javascript:alert(1)', quote: next() },
      { kind: 'cookies', label: next(), href: 'data:text/html,<script>alert(1)</script>', quote: next() },
    ],
  };
}
