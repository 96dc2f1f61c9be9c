import type { TopicId } from '../i18n/words.ts';

/** How much a question matters to the person, most first. */
export const CARES = ['top', 'more', 'normal', 'less', 'hidden'] as const;

export type Care = (typeof CARES)[number];

/** What matters to a person. A question that is not named matters as it does to everybody. */
export type Preferences = Readonly<Partial<Record<TopicId, Care>>>;

/** The choices that are ready made, in the order in which they are offered. */
export const PRESETS = ['balanced', 'strict', 'family', 'business'] as const;

export type Preset = (typeof PRESETS)[number];

/** Each preset: who shares data and tracks (strict), children first (family), what a firm is liable for (business). */
export const presets: Record<Preset, Preferences> = {
  balanced: {},
  strict: {
    sale: 'top',
    sharing: 'top',
    tracking: 'top',
    advertising: 'more',
    automation: 'more',
    retention: 'more',
    government: 'more',
    signals: 'more',
  },
  family: {
    children: 'top',
    collection: 'more',
    tracking: 'more',
    advertising: 'more',
    sharing: 'more',
    merger: 'less',
    transfers: 'less',
  },
  business: {
    security: 'top',
    breach: 'top',
    transfers: 'more',
    sharing: 'more',
    retention: 'more',
    automation: 'more',
    marketing: 'less',
    children: 'less',
    signals: 'less',
  },
};

/** How much a question matters. */
export function careFor(preferences: Preferences, topic: string): Care {
  return preferences[topic as TopicId] ?? 'normal';
}

/** The preferences with one question changed. What is normal is not kept. */
export function withCare(preferences: Preferences, topic: TopicId, care: Care): Preferences {
  const { [topic]: _, ...others } = preferences;
  return care === 'normal' ? others : { ...others, [topic]: care };
}

/** The preset that these preferences are, or null where the person has changed something. */
export function presetOf(preferences: Preferences): Preset | null {
  const same = (other: Preferences) =>
    Object.keys({ ...other, ...preferences }).every((id) => careFor(other, id) === careFor(preferences, id));
  return PRESETS.find((name) => same(presets[name])) ?? null;
}
