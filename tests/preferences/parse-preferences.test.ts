import { expect, test } from 'vitest';
import { parsePreferences } from '../../lib/preferences/parse-preferences.ts';

test.for([
  ['nothing stored', undefined, {}, null],
  ['what we store', { version: 1, topics: { sale: 'top' } }, { sale: 'top' }, null],
  ['a newer form', { version: 2, rules: [] }, {}, 'newer'],
  ['a text', 'sale', {}, 'broken'],
  ['a number', 7, {}, 'broken'],
  ['a list', [], {}, 'broken'],
  ['no version', { topics: {} }, {}, 'broken'],
  ['topics that are a list', { version: 1, topics: [] }, {}, 'broken'],
  ['a question that is none', { version: 1, topics: { weather: 'top' } }, {}, 'broken'],
  ['a name of every object', JSON.parse('{"version":1,"topics":{"__proto__":"top"}}'), {}, 'broken'],
  ['a care that is none', { version: 1, topics: { sale: 'huge' } }, {}, 'broken'],
] as const)('%s', ([, stored, preferences, problem]) => {
  expect(parsePreferences(stored)).toEqual({ preferences, problem });
});
