import { describe, expect, test } from 'vitest';
import { en } from '../../lib/i18n/en.ts';
import type { Light, Topic } from '../../lib/model.ts';
import { verdict } from '../../lib/overall/verdict.ts';

const topic = (id: string, light: Light): Topic => ({
  id,
  question: '',
  answer: light,
  light,
  summary: '',
  conflicting: false,
  evidence: [],
});

describe('the verdict in one sentence', () => {
  test.each<[Light, Topic[], string]>([
    ['grey', [topic('sale', 'grey')], 'It says too little to judge. It leaves 1 of 1 questions open.'],
    ['green', [topic('sale', 'green')], 'Good on every question that it answers.'],
    ['yellow', [topic('sale', 'green'), topic('merger', 'yellow')], 'Nothing serious; watch a sale of the company.'],
    [
      'red',
      [topic('sale', 'red'), topic('sharing', 'red'), topic('merger', 'yellow')],
      'Serious on the sale of data and sharing.',
    ],
    [
      'red',
      [
        ...['sale', 'sharing', 'tracking', 'retention', 'access'].map((id) => topic(id, 'red')),
        topic('signals', 'grey'),
      ],
      'Serious on the sale of data, sharing, tracking and 2 more. It leaves 1 of 6 questions open.',
    ],
  ])('%s', (light, topics, sentence) => {
    expect(verdict(light, topics, en)).toBe(sentence);
  });
});
