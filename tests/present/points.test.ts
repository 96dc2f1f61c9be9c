import { expect, it } from 'vitest';
import { en } from '../../lib/i18n/en.ts';
import type { Topic } from '../../lib/model.ts';
import { worstPoints } from '../../lib/present/points.ts';
import { loadRules } from '../../lib/rules/from-disk.ts';
import { summary } from '../fixtures/summary.ts';

const topic = (id: string) => summary.topics.find((one) => one.id === id) as Topic;

/** A topic with this answer, and quotes with these limits. */
const answered = (
  id: string,
  answer: string,
  light: Topic['light'],
  ...limits: Partial<Topic['evidence'][number]>[]
) => ({
  ...topic(id),
  answer,
  light,
  evidence: limits.map((limit) => ({ ...(topic('sale').evidence[0] as Topic['evidence'][number]), ...limit })),
});

it.each([
  ['the answer decides', answered('sale', 'opt-out', 'yellow', {}), 'unless you opt out'],
  [
    'a right for one region',
    answered('deletion', 'partial', 'yellow', { regions: ['California'] }),
    'only in California',
  ],
  [
    'a right for everybody with one quote on a region',
    answered('deletion', 'partial', 'yellow', { regions: ['California'] }, {}),
    'but some of it is kept, or only some people can',
  ],
  [
    'the condition of every quote, where the answer has none',
    answered('sources', 'brokers', 'red', { conditions: ['consent'] }, { conditions: ['legal', 'consent'] }),
    en.conditions.consent,
  ],
  ['a condition of one quote among others', answered('sources', 'brokers', 'red', { conditions: ['consent'] }, {}), ''],
])('%s', (_, topic, decides) => {
  expect(worstPoints({ topics: [topic] }, en)[0]?.decides).toBe(decides);
});

it('puts red before yellow, the weightier first, and at most three', () => {
  const topics = [
    answered('changes', 'silent', 'red', {}),
    answered('sale', 'opt-out', 'yellow', {}),
    answered('sharing', 'limited', 'yellow', {}),
    answered('collection', 'ordinary', 'yellow', {}),
    answered('access', 'yes', 'green', {}),
  ];
  expect(worstPoints({ topics }, en).map((point) => point.topic.id)).toEqual(['changes', 'sale', 'sharing']);
});

it('has words for every answer of the rules that is red or yellow, and for no other', () => {
  const inRules = loadRules().topics.map(({ id, answers }) => [
    id,
    Object.entries(answers).flatMap(([answer, { light }]) => (light === 'red' || light === 'yellow' ? [answer] : [])),
  ]);
  const inWords = Object.entries(en.points).map(([id, answers]) => [id, Object.keys(answers)]);
  expect(Object.fromEntries(inWords)).toEqual(Object.fromEntries(inRules));
});
