import { describe, expect, test } from 'vitest';
import { findActions } from '../../lib/actions/find-actions.ts';
import { documentFacts } from '../../lib/facts/document-facts.ts';
import type { Page } from '../../lib/model.ts';
import { sentence } from '../sentence.ts';

/** Texts on which a careless pattern takes hours. */
describe('a single block of a megabyte is read in seconds', () => {
  test.for<[name: string, unit: string]>([
    ['letters', 'a'],
    ['dots', '.'],
    ['dashes', '-'],
    ['dotted letters', 'a.'],
    ['at signs', 'a@'],
    ['dates', '1 May 2018 '],
    ['updates', 'updated on '],
    ['wishes', 'delete your data '],
    ['digits', '1'],
    ['addresses', 'https://a.example/ '],
  ])('%s', ([, unit]) => {
    const text = unit.repeat(1_000_000 / unit.length).trim();
    const coverage = { blocksRead: 1, blocksLeftOut: 0, framesUnread: 0, reasons: {} };
    const page: Page = {
      url: null,
      title: '',
      language: '',
      blocks: [{ kind: 'paragraph', text }],
      coverage,
      policyLinks: [],
    };
    const start = performance.now();
    documentFacts(page, [sentence(text)], { kind: 'other', confidence: 0 });
    findActions(page, [sentence(text)]);
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
