import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../lib/analyse.ts';
import { exporters } from '../../lib/export/index.ts';
import { proofOf } from '../../lib/export/proof.ts';
import type { WindowLike } from '../../lib/export/safe-html.ts';
import { toText } from '../../lib/export/text.ts';
import { en } from '../../lib/i18n/en.ts';
import type { Light, Page, Summary, Topic } from '../../lib/model.ts';
import { overallLight } from '../../lib/overall/overall-light.ts';
import { UnreadableInput } from '../../lib/page/decode.ts';
import { readDocument, readString } from '../../lib/page/read-document.ts';
import { loadRules } from '../../lib/rules/from-disk.ts';
import { summary as plain } from '../fixtures/summary.ts';
import { KEYS } from './poison.ts';

/** Told by the rules' own rank: the later, the worse. Grey says nothing and is left out. */
const LIGHTS: Light[] = ['green', 'yellow', 'red'];
const runs = (numRuns: number) => ({ numRuns, seed: 20_261_122 });

const rules = loadRules();
const window = new JSDOM('').window as unknown as WindowLike;

/** Sentences that say something, and words that only look as if. */
const SENTENCES = [
  'We sell your personal information to advertisers.',
  'We do not sell your personal information.',
  'We may share your data with our affiliates, unless you opt out.',
  'You can ask us to delete your account at privacy@example.org or at https://example.org/delete.',
  'We keep your data for two years.',
  'This policy was last updated on May 1, 2018.',
  'If you are a resident of California, you have the right to know what we collect:',
];
const word = fc.oneof(
  fc.constantFrom(...SENTENCES),
  fc.constantFrom(...KEYS),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom('\u202e', '\u200b', '\u0000', '\ud800', '\ufeff', '…', '•', '1.', '|', '---', '((((', '<', '&amp;'),
);
const TAGS =
  'p div ul li table tr td th h1 h2 h6 details summary section span a b br pre dl dt template svg math form'.split(' ');
const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5, depthIdentifier: 'tree' },
    word,
    fc
      .tuple(
        fc.constantFrom(...TAGS),
        fc.constantFrom('', ' hidden', ' class="x', ' style="display:none"', ' href="/p"'),
        fc.array(tie('tree'), { maxLength: 4 }),
      )
      .map(([tag, attribute, inside]) => `<${tag}${attribute}>${inside.join(' ')}</${tag}>`),
  ),
}));
const html = fc
  .array(tree, { maxLength: 12 })
  .map((parts) => `<!doctype html><title>Privacy Policy</title>${parts.join('\n')}`);
const text = fc.array(word, { maxLength: 25 }).map((parts) => parts.join(' '));
/** A policy with something cut out, doubled, or put in. */
const mutated = fc
  .tuple(fc.shuffledSubarray(SENTENCES, { minLength: 2 }), fc.nat(600), fc.nat(40), word)
  .map(([sentences, at, length, put]) => {
    const policy = `# Privacy Policy\n\n${sentences.join('\n\n')}`;
    return `${policy.slice(0, at)}${put}${policy.slice(at + length)}`;
  });
const source = fc.oneof(html, text, mutated);

function readOrRefuse(from: () => Page): Page | null {
  try {
    return from();
  } catch (error) {
    // The one error that a person is told of in plain words.
    if (error instanceof UnreadableInput) return null;
    throw error;
  }
}

function checkPlaces(page: Page, summary: Summary): void {
  const evidence = [
    ...summary.topics.flatMap((topic) => topic.evidence),
    ...summary.practices.map((one) => one.evidence),
  ];
  for (const { block, start, end, quote } of evidence) {
    expect(page.blocks[block]?.text.slice(start, end)).toBe(quote);
  }
  for (const { text, links = [] } of page.blocks) {
    for (const link of links) expect(0 <= link.start && link.start <= link.end && link.end <= text.length).toBe(true);
  }
}

describe('whatever is read', () => {
  test('no exception but the one for people; every place points at its quote; the same bytes each time', () => {
    fc.assert(
      fc.property(source, (from) => {
        const page = readOrRefuse(() => readString(from));
        if (!page) return;
        const summary = analyse(page, rules);
        checkPlaces(page, summary);
        expect(JSON.stringify(analyse(readString(from), rules))).toBe(JSON.stringify(summary));
      }),
      runs(150),
    );
  });

  test('bytes of any kind are read or refused in plain words', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void readOrRefuse(() => readDocument(bytes))),
      runs(500),
    );
  });

  test('every export can be written of it', () => {
    fc.assert(
      fc.asyncProperty(source, async (from) => {
        const page = readOrRefuse(() => readString(from));
        if (!page) return;
        const summary = analyse(page, rules);
        const exported = { summary, blocks: page.blocks, proof: await proofOf(page.blocks, 'test', null) };
        toText(exported, { today: null, colours: true, words: en });
        for (const [format, { render }] of Object.entries(exporters)) {
          if (format !== 'html') expect(await render(exported, { today: null, words: en, window })).toBeTruthy();
        }
      }),
      runs(60),
    );
  });
});

test('a sentence that says nothing changes no light', () => {
  const nothing = fc.constantFrom(
    'Our offices are painted in a light grey.',
    'The weather was fine when this page was written.',
    'Thank you for reading.',
    'Chairs are made of oak.',
  );
  const lights = (policy: string) =>
    analyse(readString(policy), rules).topics.map(({ id, light, answer }) => [id, light, answer]);
  fc.assert(
    fc.property(fc.shuffledSubarray(SENTENCES, { minLength: 2 }), fc.nat(8), nothing, (sentences, at, added) => {
      const policy = (all: string[]) => `# Privacy Policy\n\n${all.join('\n\n')}`;
      expect(lights(policy(sentences.toSpliced(at, 0, added)))).toEqual(lights(policy(sentences)));
    }),
    runs(100),
  );
});

test('an answer that turns for the worse never betters the overall light, nor its score', () => {
  const light = fc.constantFrom<Light>('green', 'yellow', 'red', 'grey');
  const rank = (name: Light) => LIGHTS.indexOf(name);
  fc.assert(
    fc.property(fc.array(light, { minLength: 20, maxLength: 20 }), fc.nat(19), (drawn, which) => {
      const topics = plain.topics.map(
        (topic, index): Topic => ({ ...topic, light: drawn[index] ?? 'grey', answer: 'x' }),
      );
      const topic = topics[which];
      const worse = topic && LIGHTS[rank(topic.light) + 1];
      if (!topic || topic.light === 'grey' || !worse) return;
      const before = overallLight(topics, en);
      const after = overallLight(topics.with(which, { ...topic, light: worse }), en);
      expect(rank(after.light)).toBeGreaterThanOrEqual(rank(before.light));
      expect(after.score ?? 0).toBeLessThanOrEqual(before.score ?? 0);
    }),
    runs(1000),
  );
});
