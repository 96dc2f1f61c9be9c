import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Passage } from '../../lib/diff/model.ts';
import { textDiff } from '../../lib/diff/text-diff.ts';
import { toUnits } from '../../lib/diff/units.ts';
import { readMarkdown } from '../../lib/page/read-markdown.ts';

const blocksOf = (markdown: string) => readMarkdown(markdown, null).blocks;

function shown({ kind, old, parts }: Passage): string {
  const words = parts.map(({ kind: is, text }) =>
    is === 'same' ? text : is === 'added' ? `{+${text}+}` : `[-${text}-]`,
  );
  return `${kind}${kind === 'moved' ? ` from ${old?.section || 'top'}` : ''}: ${words.join('')}`;
}

/** Each section's heading with what became of it, then its passages. */
function linesOf(before: string, after: string): string[] {
  return textDiff(blocksOf(before), blocksOf(after)).sections.flatMap(({ section, kind, oldSection, passages }) => [
    `# ${section || 'top'} ${kind}${oldSection ? ` ${oldSection}` : ''}`,
    ...passages.map(shown),
  ]);
}

const NEWS = 'We send you our newsletter every month unless you stop it.';
const COOKIES = 'Cookies are small files. We set two of them on your computer for the shop to work.';
const CONTACT = 'You can write to our privacy officer at any time about your data.';

describe('textDiff', () => {
  test.for<[name: string, before: string, after: string, lines: string[]]>([
    ['nothing', NEWS, NEWS, []],
    ['typography only', `We're "good" - yes.  Really.`, 'We’re “good” – yes. Really.', []],
    ['an added sentence', NEWS, `${NEWS} We call you, too.`, ['# top kept', 'added: {+We call you, too.+}']],
    ['a removed sentence', `${NEWS} We call you, too.`, NEWS, ['# top kept', 'removed: [-We call you, too.-]']],
    [
      'changed words',
      'We keep your data for one year after you leave us.',
      'We keep your data for ten years after you leave us.',
      ['# top kept', 'changed: We keep your data for [-one year -]{+ten years +}after you leave us.'],
    ],
    ['a paragraph cut in two', `${NEWS} ${CONTACT}`, `${NEWS}\n\n${CONTACT}`, []],
    [
      'a moved paragraph is one passage, and nothing else',
      `# A\n\n${COOKIES}\n\n${NEWS} We do so by mail.\n\n# B\n\n${CONTACT}`,
      `# A\n\n${NEWS} We do so by mail.\n\n# B\n\n${CONTACT}\n\n${COOKIES}`,
      ['# B kept', `moved from A: ${COOKIES}`],
    ],
    [
      'moved and changed',
      `# A\n\n${NEWS}\n\nWe give your address to our partners in the city.\n\n# B\n\n${CONTACT}`,
      `# A\n\n${NEWS}\n\n# B\n\n${CONTACT}\n\nWe sell your address to our partners in the city.`,
      ['# B kept', 'moved from A: We [-give -]{+sell +}your address to our partners in the city.'],
    ],
    [
      'a short item that turns up elsewhere has not moved',
      `# A\n\n- your name\n- your age\n\n# B\n\n${NEWS}`,
      `# A\n\n- your name\n\n# B\n\n${NEWS}\n\n- your age`,
      ['# A kept', 'removed: [-your age-]', '# B kept', 'added: {+your age+}'],
    ],
    [
      'items of one list in another order have',
      `${NEWS}\n\n- your name\n- your age\n`,
      `${NEWS}\n\n- your age\n- your name\n`,
      ['# top kept', 'moved from top: your name'],
    ],
    [
      'a heading worded anew',
      `# What we do\n\n${NEWS}\n\n${COOKIES}`,
      `# Our work\n\n${NEWS}\n\n${COOKIES} They stay.`,
      ['# Our work renamed What we do', 'added: {+They stay.+}'],
    ],
    [
      'sections that come and go',
      `# Old\n\n${NEWS}\n\n# Contact\n\n${CONTACT}`,
      `# Contact\n\n${CONTACT}\n\n# New\n\n${COOKIES}`,
      ['# Old removed', `removed: [-${NEWS}-]`, '# New added', `added: {+${COOKIES}+}`],
    ],
  ])('%s', ([, before, after, lines]) => expect(linesOf(before, after)).toEqual(lines));

  const sentence = fc.constantFrom(
    NEWS,
    CONTACT,
    'We sell it.',
    'Cookies are small files.',
    'We set two of them on your computer.',
    'Yes.',
  );
  const paragraph = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((list) => list.join(' '));
  const document = fc.array(fc.oneof(paragraph, fc.constantFrom('# One', '# Two', '- an item')), { maxLength: 12 });

  test('every sentence of both versions is counted once, and the words shown are the words that stand there', () => {
    fc.assert(
      fc.property(document, document, (a, b) => {
        const [before, after] = [blocksOf(a.join('\n\n')), blocksOf(b.join('\n\n'))];
        const { counts, sections } = textDiff(before, after);
        const both = counts.same + counts.changed + counts.moved;
        expect(both + counts.removed).toBe(toUnits(before).length);
        expect(both + counts.added).toBe(toUnits(after).length);
        for (const passage of sections.flatMap(({ passages }) => passages)) {
          const now = passage.parts.filter(({ kind }) => kind !== 'removed').map(({ text }) => text);
          expect(now.join('')).toBe(passage.new?.text ?? '');
        }
      }),
    );
  });

  test('a text that differs from itself in nothing has no sections', () => {
    fc.assert(
      fc.property(document, (a) => {
        const blocks = blocksOf(a.join('\n\n'));
        expect(textDiff(blocks, blocks).sections).toEqual([]);
      }),
    );
  });
});
