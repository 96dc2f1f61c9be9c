import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { en } from '../../lib/i18n/en.ts';
import type { Light, Topic } from '../../lib/model.ts';
import { overallLight } from '../../lib/overall/overall-light.ts';
import { loadRules } from '../../lib/rules/from-disk.ts';

const IDS = loadRules().topics.map((topic) => topic.id);
const topics = (lights: readonly Light[]): Topic[] =>
  lights.map((light, index) => ({
    id: IDS[index % IDS.length] ?? '',
    question: '',
    answer: light === 'grey' ? 'not-stated' : light,
    light,
    summary: '',
    conflicting: false,
    evidence: [],
  }));
const BETTER: Record<Light, number> = { red: 0, grey: 1, yellow: 1, green: 2 };

describe('the overall light', () => {
  test.each<[string, Light[], Light, number | null]>([
    ['nothing stated', ['grey', 'grey'], 'grey', null],
    ['too little stated', ['green', 'green', 'grey'], 'grey', 100],
    ['all good', ['green', 'green', 'green'], 'green', 100],
    ['all middling', ['yellow', 'yellow', 'yellow'], 'yellow', 50],
    ['all bad', ['red', 'red', 'red'], 'red', 0],
    [
      'six reds are red, whatever the rest',
      [...Array<Light>(14).fill('green'), ...Array<Light>(6).fill('red')],
      'red',
      null,
    ],
  ])('%s', (_name, lights, light, score) => {
    const overall = overallLight(topics(lights), en);
    expect(overall.light).toBe(light);
    if (score !== null || light === 'grey') expect(overall.score).toBe(score);
  });

  test('turning an answer for the worse never betters it', () => {
    const light = fc.constantFrom<Light>('green', 'yellow', 'red', 'grey');
    fc.assert(
      fc.property(fc.array(light, { minLength: 20, maxLength: 20 }), fc.nat(19), (lights, index) => {
        const worse: Light = lights[index] === 'green' ? 'yellow' : 'red';
        fc.pre(lights[index] !== 'grey' && lights[index] !== 'red');
        const before = overallLight(topics(lights), en);
        const after = overallLight(topics(lights.with(index, worse)), en);
        expect(after.score ?? 0).toBeLessThanOrEqual(before.score ?? 0);
        expect(BETTER[after.light]).toBeLessThanOrEqual(BETTER[before.light]);
      }),
    );
  });
});
