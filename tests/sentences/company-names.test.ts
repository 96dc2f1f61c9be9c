import { expect, test } from 'vitest';
import { readMarkdown } from '../../lib/page/read-markdown.ts';
import { companyNames } from '../../lib/sentences/company-names.ts';

function namesIn(markdown: string): string[] {
  return companyNames(readMarkdown(markdown).blocks).map((words) => words.join(' '));
}

test.each([
  [
    'the name in the title',
    '# Burrowly Privacy Policy\n\nIf Burrowly is sold, Burrowly customers hear of it from Burrowly.',
    ['burrowly'],
  ],
  [
    'a word of the title that the text has in small letters, too',
    '# Mobile Privacy Policy\n\nMobile users. Mobile devices. Mobile apps. A mobile phone.',
    [],
  ],
  ['a word of the title that the text hardly has', '# Burrowly Privacy Policy\n\nIf Burrowly is sold, we say so.', []],
  ['who does what companies do', '# Privacy\n\nBurrowly collects your name. Burrowly uses cookies.', ['burrowly']],
])('%s', (_, markdown, names) => {
  expect(namesIn(markdown)).toEqual(names);
});
