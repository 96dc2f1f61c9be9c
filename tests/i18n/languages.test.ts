import { describe, expect, test } from 'vitest';
import { answersOf } from '../../lib/i18n/answers.ts';
import { en } from '../../lib/i18n/en.ts';
import { languages, wordsFor } from '../../lib/i18n/languages.ts';
import { loadRules } from '../../lib/rules/from-disk.ts';

/** The same in every language: names, and words that German has from English. */
const SAME = new Set(['Policy Lights', 'Markdown', 'Do Not Track', 'Tracking', 'Banner', 'Navigation', 'Text']);

/** What a text is called with, to see where it puts it: numbers above two, so that plurals show. */
const GIVEN: Record<string, unknown[]> = {
  'notAPolicy.looksLike': ['terms'],
  'notAPolicy.why': [{ href: '', text: '', name: 'privacy', place: 'footer' }],
  'otherLanguage.title': [{ language: 'fr', kind: 'privacy-policy' }],
  'diff.text': [{ added: 31, removed: 32, changed: 33, moved: 34, same: 35 }],
  'pointWords.onlyIn': [['‹a›', '‹b›']],
  'verdict.list': [['‹a›', '‹b›'], 7],
};

type Leaf = [path: string, value: string | ((...given: unknown[]) => string)];

/** Every text of a catalogue with the path of its key. The light of an answer is none: it is data. */
function leaves(value: unknown, path = ''): Leaf[] {
  if (typeof value === 'string' || typeof value === 'function') return [[path, value] as Leaf];
  return Object.entries(value ?? {}).flatMap(([key, part]) =>
    key === 'light' ? [] : leaves(part, path === '' ? key : `${path}.${key}`),
  );
}

/** A text with values in its places: ‹1›, ‹2› for texts, 31, 32 for numbers; both are tried where one fails. */
function filled([path, value]: Leaf, kind: 'text' | 'number'): string {
  if (typeof value === 'string') return value;
  const made = Array.from({ length: value.length }, (_, index) => (kind === 'text' ? `‹${index}›` : 31 + index));
  return value(...(GIVEN[path] ?? made));
}

/** The values that a text shows, in any order. */
const places = (text: string) => [...text.matchAll(/‹\w›|\b[37]\d?\b/g)].map(([place]) => place).toSorted();

const textsOf = (tag: keyof typeof languages) => {
  const { language, locale, translation, ...texts } = languages[tag];
  return leaves(texts);
};

const english = new Map(textsOf('en'));
const others = (Object.keys(languages) as (keyof typeof languages)[]).filter((tag) => tag !== 'en');

describe.for(others)('%s', (tag) => {
  const words = languages[tag];
  const texts = textsOf(tag);

  test('has the keys of the English catalogue and no others', () => {
    expect(texts.map(([path]) => path).toSorted()).toEqual([...english.keys()].toSorted());
  });

  test.for(texts)('%s says something of its own, with the same values in it', (leaf) => {
    const [path] = leaf;
    const pattern: Leaf = [path, english.get(path) ?? ''];
    for (const kind of ['text', 'number'] as const) {
      const text = filled(leaf, kind);
      expect(text.trim() === '').toBe(filled(pattern, kind).trim() === '');
      expect(text).not.toMatch(/undefined|NaN|\[object/);
      expect(places(text)).toEqual(places(filled(pattern, kind)));
    }
    const own = filled(leaf, 'text');
    if (/\p{L}{2}/u.test(own.replace(/‹\w›/g, '')) && !SAME.has(own)) expect(own).not.toBe(filled(pattern, 'text'));
  });

  test.for(loadRules().topics)('$id: the question and every answer of the rules are translated', (topic) => {
    const translated = words.translation?.topics[topic.id as keyof typeof en.answers];
    expect(translated?.question).toMatch(/\?$/);
    expect(translated?.question).not.toBe(topic.question);
    const ids = Object.keys(topic.answers).filter((id) => id !== 'not-stated' && id !== 'unsure');
    expect(Object.keys(translated?.answers ?? {}).toSorted()).toEqual(ids.toSorted());
    expect(Object.keys(answersOf(topic.id, words))).toEqual(Object.keys(answersOf(topic.id, en)));
    for (const [id, text] of Object.entries(translated?.answers ?? {})) {
      expect(text).toMatch(/\.$/);
      expect(text).not.toBe(topic.answers[id]?.summary);
    }
  });

  test('dates, numbers and plurals follow the language', () => {
    expect(new Intl.DateTimeFormat(words.locale).resolvedOptions().locale).toBe(words.locale);
    expect(words.facts.minutes(1)).not.toBe(words.facts.minutes(2).replace('2', '1'));
  });
});

test.for([
  [['de-AT', 'en'], 'de'],
  [['de_CH'], 'de'],
  [['fr', 'de', 'en'], 'de'],
  [['en-US', 'de'], 'en'],
  [['fr'], 'en'],
  [[], 'en'],
  [['constructor', '__proto__'], 'en'],
] as const)('%j is shown in %s', ([wanted, language]) => {
  expect(wordsFor(wanted).language).toBe(language);
});
