import { describe, expect, test } from 'vitest';
import { en } from '../../lib/i18n/en.ts';
import { personalSummary } from '../../lib/preferences/personal-summary.ts';
import { PRESETS, type Preferences, presetOf, presets, withCare } from '../../lib/preferences/preferences.ts';
import { summary } from '../fixtures/summary.ts';

const personal = (preferences: Preferences) => personalSummary(summary, preferences, en);
const ids = (preferences: Preferences) => personal(preferences).summary.topics.map(({ id }) => id);

test('without preferences the summary is the same object, and nothing is personal', () => {
  expect(personal({}).summary).toBe(summary);
  expect(personal({ sale: 'normal' }).isPersonal).toBe(false);
});

test('what is on top stands first, what is hidden is gone; everything else keeps its place and its light', () => {
  const preferences: Preferences = { children: 'top', access: 'top', signals: 'hidden', sale: 'more' };
  const expected = summary.topics.map(({ id }) => id).filter((id) => !['children', 'access', 'signals'].includes(id));
  expect(ids(preferences)).toEqual(['access', 'children', ...expected]);
  expect(personal(preferences)).toMatchObject({ isPersonal: true, hidden: 1 });
  for (const topic of personal(preferences).summary.topics) expect(summary.topics).toContain(topic);
});

test.for([
  ['a red question weighs more', { tracking: 'top' }, -1],
  ['a red question weighs less', { tracking: 'less' }, 1],
  ['a green question weighs more', { sale: 'more' }, 1],
  ['a red question is hidden', { tracking: 'hidden' }, 1],
] as const)('%s: the score moves the right way', ([, preferences, sign]) => {
  const before = personal({ signals: 'more' }).summary.overall.score ?? 0;
  const after = personal({ signals: 'more', ...preferences }).summary.overall.score ?? 0;
  expect(Math.sign(after - before)).toBe(sign);
});

test('with everything hidden there is no colour and no score', () => {
  const all = Object.fromEntries(summary.topics.map(({ id }) => [id, 'hidden'])) as Preferences;
  expect(personal(all).summary.overall).toMatchObject({ light: 'grey', score: null });
});

describe('presets', () => {
  test.for(PRESETS)('%s is known again', (preset) => {
    expect(presetOf(presets[preset])).toBe(preset);
  });

  test('one change makes it the person’s own; taking it back makes it the preset again', () => {
    const changed = withCare(presets.family, 'sale', 'hidden');
    expect(presetOf(changed)).toBeNull();
    expect(presetOf(withCare(changed, 'sale', 'normal'))).toBe('family');
  });
});
