import { expect, test } from 'vitest';
import { makeAnalyser } from '../../lib/analyse.ts';
import { readString } from '../../lib/page/read-document.ts';
import { loadRules } from '../../lib/rules/from-disk.ts';

const analyse = makeAnalyser(loadRules());

/** The answer to a question by a table alone, with where its quotes stand. */
function answerOf(topic: string, header: string[], ...rows: string[][]) {
  const lines = [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  const { topics } = analyse(readString(`# Privacy Policy\n\nThis is our policy.\n\n${lines.join('\n')}`));
  const found = topics.find(({ id }) => id === topic);
  return [found?.answer, found?.evidence[0]?.section];
}

test.each<[topic: string, header: string[], rows: string[][], answer: string, section: string]>([
  ['retention', ['Data', 'Kept for'], [['Email address', '2 years']], 'stated', 'Email address › Kept for'],
  [
    'retention',
    ['Data', 'Retention period'],
    [['Account', 'Indefinitely']],
    'indefinite',
    'Account › Retention period',
  ],
  ['sharing', ['Who we share with', 'Why'], [['Advertising partners', 'Ads']], 'broad', 'Who we share with'],
  ['government', ['Who we share with', 'When'], [['Police', 'When required by law']], 'compelled', 'Who we share with'],
  [
    'sale',
    ['Category', 'Sold?'],
    [
      ['Names', 'No'],
      ['Visits', 'No'],
    ],
    'no',
    'Names › Sold?',
  ],
  [
    'sale',
    ['Category', 'Sold?'],
    [
      ['Names', 'No'],
      ['Visits', 'Yes'],
    ],
    'yes',
    'Visits › Sold?',
  ],
  ['advertising', ['Data', 'Purpose'], [['Location', 'To show you ads that fit your interests']], 'yes', 'Purpose'],
])('%s: %j %j', (topic, header, rows, answer, section) => {
  expect(answerOf(topic, header, ...rows)).toEqual([answer, `Privacy Policy › ${section}`]);
});
