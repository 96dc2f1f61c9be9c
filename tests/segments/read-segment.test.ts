import { describe, expect, test } from 'vitest';
import { readSegment } from '../../lib/segments/read-segment.ts';

const kinds = (text: string, open = false) =>
  readSegment(text, { open }).blocks.map(({ kind, text: line }) => `${kind}: ${line}`);

describe('reads the lines of a segment', () => {
  test.each<[string, string, string[]]>([
    ['a heading and a paragraph', 'Cookies\nWe use cookies.', ['heading: Cookies', 'paragraph: We use cookies.']],
    ['a question as a heading', 'Do you sell my data?\nNo.', ['heading: Do you sell my data?', 'paragraph: No.']],
    ['a lone title as a paragraph: something must carry its label', 'Privacy Policy', ['paragraph: Privacy Policy']],
    [
      'a list with bullets',
      'We use data:\n• to bake\n• to sell',
      ['paragraph: We use data:', 'item: to bake', 'item: to sell'],
    ],
    [
      'a list without bullets',
      'We share data with:\nour bank\nour baker',
      ['paragraph: We share data with:', 'item: our bank', 'item: our baker'],
    ],
    [
      'a line cut in the middle of a sentence',
      'We use cookies for many purposes that are told in the section on\nAdvertising below.',
      ['paragraph: We use cookies for many purposes that are told in the section on Advertising below.'],
    ],
    ['a statement that is no heading', 'We use data\nYou agree.', ['paragraph: We use data', 'paragraph: You agree.']],
  ])('%s', (_name, text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  test('an item goes on a list that the segment before left open', () => {
    expect(readSegment('We use your data:').list).toEqual({ open: true });
    expect(kinds('to bake bread;', true)).toEqual(['item: to bake bread;']);
    expect(kinds('We bake bread.', true)).toEqual(['paragraph: We bake bread.']);
  });
});
