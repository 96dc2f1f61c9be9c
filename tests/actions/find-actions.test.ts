import { describe, expect, test } from 'vitest';
import { findActions } from '../../lib/actions/find-actions.ts';
import type { ActionKind, Block, Link, Page, Sentence } from '../../lib/model.ts';

/** A block from Markdown-like text: "Go [here](https://a.example/x) now." */
function block(source: string): Block {
  const links: Link[] = [];
  let text = '';
  let end = 0;
  for (const match of source.matchAll(/\[([^\]]*)\]\(([^)]*)\)/g)) {
    text += source.slice(end, match.index);
    links.push({ start: text.length, end: text.length + (match[1] ?? '').length, href: match[2] ?? '' });
    text += match[1];
    end = match.index + match[0].length;
  }
  return { kind: 'paragraph', text: text + source.slice(end), links };
}

function pageOf(blocks: Block[]): Page {
  const coverage = { blocksRead: blocks.length, blocksLeftOut: 0, framesUnread: 0, reasons: {} };
  return { url: null, title: '', language: 'en', blocks, coverage, policyLinks: [] };
}

/** Each block cut after ". ". */
function sentencesOf(blocks: Block[]): Sentence[] {
  return blocks.flatMap(({ text, kind }, index) =>
    [...text.matchAll(/\S.*?(?:[.!?](?= )|$)/g)].map((match) => ({
      text: match[0],
      block: index,
      start: match.index,
      end: match.index + match[0].length,
      kind,
      section: [],
      leadIn: [],
      label: '',
    })),
  );
}

function actionsIn(...sources: string[]) {
  const blocks = sources.map(block);
  return findActions(pageOf(blocks), sentencesOf(blocks));
}

const kindsAndPlaces = (...sources: string[]) => actionsIn(...sources).map(({ kind, href }) => [kind, href]);

describe('findActions', () => {
  test.for<[source: string, ...found: [ActionKind, string][]]>([
    ['You may [opt out](https://a.example/out) of marketing.', ['opt-out', 'https://a.example/out']],
    ['To unsubscribe, click [here](https://a.example/u).', ['opt-out', 'https://a.example/u']],
    ['[Do Not Sell My Personal Information](https://a.example/ccpa)', ['opt-out', 'https://a.example/ccpa']],
    ['Many networks offer a choice at www.ads.example/choices.', ['opt-out', 'https://www.ads.example/choices']],
    ['You can opt out of ads. To do so, visit [this page](https://a.example/p).', ['opt-out', 'https://a.example/p']],
    [
      'If you want to ask how to delete or access your data, email privacy@a.example.',
      ['delete', 'mailto:privacy@a.example'],
      ['access', 'mailto:privacy@a.example'],
    ],
    ['You can [delete your account](https://a.example/d) at any time.', ['delete', 'https://a.example/d']],
    ['To correct your personal information, use our [form](https://a.example/f).', ['access', 'https://a.example/f']],
    ['Write to [us](mailto:DPO@a.example?subject=Hello&bcc=evil@b.example).', ['contact', 'mailto:dpo@a.example']],
    ['You may complain to the [supervisory authority](https://edpb.example/).', ['complain', 'https://edpb.example/']],
    ['You can manage cookies in your [cookie settings](https://a.example/c).', ['cookies', 'https://a.example/c']],
    ['If you have questions, [contact us](https://a.example/contact).', ['contact', 'https://a.example/contact']],
    ['Questions? privacy@a.example', ['contact', 'mailto:privacy@a.example']],
  ])('%s', ([source, ...found]) => {
    expect(kindsAndPlaces(source)).toEqual(found);
  });

  test.for([
    'We sell [shoes](https://a.example/shoes).',
    'You may opt out; read our [privacy policy](https://a.example/privacy) first.',
    'You may [opt out](javascript:alert(1)) of marketing.',
    'You may [opt out](data:text/html,x) of marketing.',
    'You may [opt out](/relative) of marketing.',
    'You may [opt out](https://user:secret@a.example/) of marketing.',
    '[Your Privacy Choices](https://a.example/privacy-policy#choices)',
    'See the [help page on safe passwords](https://support.a.example/safe-passwords).',
    'You can opt out by post.',
    'Our partner [Example](https://b.example/) gets your data.',
  ])('no action: %s', (source) => {
    expect(actionsIn(source)).toEqual([]);
  });

  test('what cannot be refused is no opt-out', () => {
    expect(kindsAndPlaces('You cannot opt out of service mails; ask help@a.example.')).toEqual([
      ['contact', 'mailto:help@a.example'],
    ]);
  });

  test('unauthorized access is no way to see your data', () => {
    expect(kindsAndPlaces('Report unauthorized access to your account to security@a.example.')).toEqual([
      ['contact', 'mailto:security@a.example'],
    ]);
  });

  test('labels say what and where; the quote is verbatim', () => {
    const [action] = actionsIn('Hello. You may [opt out](https://www.a.example/out) of interest-based ads. Bye.');
    expect(action?.label).toBe('Opt out of targeted ads at a.example');
    expect(action?.quote).toBe('You may opt out of interest-based ads.');
  });

  test('each place once, the surest first, at most three of a kind, and what changes something before questions', () => {
    const found = kindsAndPlaces(
      'Questions? info@a.example',
      'Ask privacy@a.example about privacy.',
      'Ask a1@a.example.',
      'Ask a2@a.example.',
      'Ask privacy@a.example again.',
      'You may [opt out](https://a.example/out).',
    );
    expect(found).toEqual([
      ['opt-out', 'https://a.example/out'],
      ['contact', 'mailto:privacy@a.example'],
      ['contact', 'mailto:info@a.example'],
      ['contact', 'mailto:a1@a.example'],
    ]);
  });

  test('a list item is read with the sentence that introduces it', () => {
    const blocks = [
      block('To delete your data, you can:'),
      { ...block('e-mail help@a.example'), kind: 'item' as const, level: 1 },
    ];
    const [leadIn, item] = sentencesOf(blocks);
    if (!leadIn || !item) throw new Error('two sentences expected');
    const found = findActions(pageOf(blocks), [leadIn, { ...item, leadIn: [leadIn] }]);
    expect(found.map(({ kind, quote }) => [kind, quote])).toEqual([['delete', 'e-mail help@a.example']]);
  });
});
