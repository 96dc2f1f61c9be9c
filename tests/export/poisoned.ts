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

/** The realistic summary with one hostile text in every place that comes from a page. */
export function poisoned(poison: string): Summary {
  const topics = summary.topics.map(
    (topic): Topic => ({
      ...topic,
      summary: poison,
      evidence: topic.evidence.map((evidence) => ({ ...evidence, quote: poison, section: poison, regions: [poison] })),
    }),
  );
  return {
    ...summary,
    document: {
      ...summary.document,
      url: poison,
      title: poison,
      obsolete: [{ term: poison, since: '2020-07-16', quote: poison }],
    },
    overall: { ...summary.overall, verdict: poison },
    topics,
    actions: [
      { kind: 'contact', label: poison, href: 'mailto:a@example.org', quote: poison },
      { kind: 'delete', label: poison, href: 'javascript:alert(1)', quote: poison },
      { kind: 'cookies', label: poison, href: 'data:text/html,<script>alert(1)</script>', quote: poison },
    ],
  };
}
