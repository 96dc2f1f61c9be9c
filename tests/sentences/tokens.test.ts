import { describe, expect, test } from 'vitest';
import { tokenize } from '../../lib/sentences/tokens.ts';

describe('the words of a text', () => {
  test.each([
    ["We don't sell third-party data.", 'we do not sell third party data'],
    ["We'll never share your e-mail; you can't lose.", 'we will never share your email you can not lose'],
    ['We can’t and won’t.', 'we can not and will not'],
    ["The user's and users' choices", 'the user and users choices'],
    ['Personalised behaviour is organised.', 'personalized behavior is organized'],
    [
      'Write to privacy@example.com or see https://example.com/a.',
      'write to privacy@example.com or see https://example.com/a',
    ],
    ['1,000 users under 13', '1,000 users under 13'],
    ["It's what we’ve said.", 'it is what we have said'],
    ['and/or', 'and or'],
    ['', ''],
  ])('%s', (text, words) => {
    expect(tokenize(text).words.join(' ')).toBe(words);
  });

  test('offsets point at the written words, two words of a contraction at the same', () => {
    const text = 'We don’t use E-mail.';
    const { starts, ends } = tokenize(text);
    expect(starts.map((start, index) => text.slice(start, ends[index]))).toEqual([
      'We',
      'don’t',
      'don’t',
      'use',
      'E-mail',
    ]);
  });

  test('a semicolon is a strong break, a comma, colon, dash or bracket a light one', () => {
    expect(tokenize('one, two; three: four (five) six — seven eight').breaks).toEqual([0, 1, 2, 1, 1, 1, 1, 0]);
  });
});
