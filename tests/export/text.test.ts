import { expect, test } from 'vitest';
import { toText } from '../../lib/export/text.ts';
import { en } from '../../lib/i18n/en.ts';
import { exported, exportedFrom } from '../fixtures/exported.ts';
import { summary } from '../fixtures/summary.ts';
import { POISON, poisoned } from './poisoned.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: the test looks for terminal escapes.
const COLOUR = /\u001b\[[\d;]*m/g;

test('lights are words; red stands before yellow before green', () => {
  const text = toText(exported, { today: '2026-11-21', colours: false, words: en });
  const places = ['[Some things to watch]', '\nSerious\n', '\nTo watch\n', '\nGood\n', '\nUnclear', '\nNot said\n'].map(
    (word) => text.indexOf(word),
  );
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places[0]).toBeGreaterThan(0);
  expect(text).not.toMatch(COLOUR);
});

test('colours add escapes and change no word', () => {
  const options = { today: '2026-11-21' };
  const coloured = toText(exported, { ...options, colours: true, words: en });
  expect(coloured.match(COLOUR)?.length).toBeGreaterThan(5);
  expect(coloured.replace(COLOUR, '')).toBe(toText(exported, { ...options, colours: false, words: en }));
});

test('a text that is no policy says so', () => {
  const terms = { ...summary, document: { ...summary.document, kind: 'terms' as const } };
  expect(toText(exportedFrom(terms), { today: null, colours: false, words: en })).toContain(
    'This is not a privacy policy. It looks like terms of service.',
  );
});

test.for(POISON)('inert in a terminal: %j', (poison) => {
  const text = toText(exportedFrom(poisoned(poison)), { today: null, colours: false, words: en });
  expect(text).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u200b\ufeff]/u);
  expect(text).not.toMatch(/^.*(Delete your data|Set cookies):/m);
});
