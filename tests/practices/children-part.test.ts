import { expect, test } from 'vitest';
import { readMarkdown } from '../../lib/page/read-markdown.ts';
import { makeEngine } from '../../lib/practices/engine.ts';
import { findHits } from '../../lib/practices/find-hits.ts';
import { loadRules } from '../../lib/rules/from-disk.ts';
import { toSentences } from '../../lib/sentences/sentences.ts';

const engine = makeEngine(loadRules());

/** The kind of passage that the sentence "You may unsubscribe from our newsletter" stands in. */
function scopeOfNewsletter(...paragraphs: string[]): string | undefined {
  const { blocks } = readMarkdown(["# Children's privacy", ...paragraphs].join('\n\n'));
  const hits = findHits(blocks, toSentences(blocks), engine);
  return hits.find(({ reading }) => reading.sentence.text.includes('newsletter'))?.scope;
}

const CHILDREN = 'We do not knowingly collect data from children under 13.';
const NEWSLETTER = 'You may unsubscribe from our newsletter.';

test('a section that has ceased to speak of children ends their part', () => {
  expect(scopeOfNewsletter(CHILDREN, 'We use a firewall.', 'Our office is in Bern.', NEWSLETTER)).toBe('');
});

test.each([
  ['right behind it', [CHILDREN, NEWSLETTER]],
  ['in the same paragraph', [`${CHILDREN} We use a firewall. Our office is in Bern. ${NEWSLETTER}`]],
  ['before the last mention', ['We use a firewall.', 'Our office is in Bern.', NEWSLETTER, CHILDREN]],
  ['without any mention', ['We use a firewall.', 'Our office is in Bern.', 'We bake bread.', NEWSLETTER]],
])('a sentence %s belongs to the part', (_, paragraphs) => {
  expect(scopeOfNewsletter(...paragraphs)).toBe('children');
});
