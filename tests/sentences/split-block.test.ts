import { describe, expect, test } from 'vitest';
import { splitBlock } from '../../lib/sentences/split-block.ts';

describe('where the sentences of a block end', () => {
  test.each([
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    ['See www.example.com. Write to a@example.com. Bye.', ['See www.example.com.', 'Write to a@example.com.', 'Bye.']],
    ['We, Acme Inc. and others, e.g. our staff, act.', ['We, Acme Inc. and others, e.g. our staff, act.']],
    ['Under Art. 34 GDPR we tell you.', ['Under Art. 34 GDPR we tell you.']],
    [
      'See Regulation No. 2016/679 of the Council. It applies.',
      ['See Regulation No. 2016/679 of the Council.', 'It applies.'],
    ],
    ['Residents of the U.S. may ask.', ['Residents of the U.S. may ask.']],
    ['1. We collect data. 2. We use it.', ['1. We collect data.', '2. We use it.']],
    ['(a) your name; (b) your age.', ['(a) your name; (b) your age.']],
    ['  Spaces around.  Are left out.  ', ['Spaces around.', 'Are left out.']],
    ['', []],
  ])('%s', (text, sentences) => {
    expect(splitBlock(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });
});
