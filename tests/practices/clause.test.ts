import { describe, expect, test } from 'vitest';
import { actorOf, isNegated } from '../../lib/practices/clause.ts';
import { readSentence } from '../../lib/practices/read-sentence.ts';
import { makeDictionary } from '../../lib/practices/symbols.ts';
import { loadRules } from '../../lib/rules/from-disk.ts';
import { sentence } from '../sentence.ts';

const rules = loadRules();
const dictionary = makeDictionary(rules);

function read(marked: string) {
  const reading = readSentence(sentence(marked.replaceAll('*', '')), dictionary);
  const before = /^[^*]*/.exec(marked)?.[0] ?? '';
  const head = readSentence(sentence(before), dictionary).words.length;
  return { reading, head };
}

describe('whether a verb is negated (the verb stands in stars)', () => {
  test.each([
    ['We will not *sell* your data.', true],
    ["We don't *sell* your data.", true],
    ['We never sell, rent or *trade* your data.', true],
    ['Under no circumstances do we *sell* data.', true],
    ['Nor do we *share* identifiers.', true],
    ['No personal data is *sold*.', true],
    ['None of your data is *shared*.', true],
    ['We *share* it with nobody.', true],
    ['We *collect* no personal data.', true],
    ['We *share* your data with no third party.', true],
    ['Neither our service providers nor we ourselves *sell* the data.', true],
    ['We promise that we will never *sell* your data.', true],
    ['We are not going to *sell* your data.', true],
    ['We *sell* your data.', false],
    ['We do not sell your data, but we *share* it.', false],
    ['We do not collect names and we *use* cookies.', false],
    ['We do not sell data that *identifies* you.', false],
    ['We do not sell it; we *share* it.', false],
    ['If you do not object, we *share* your data.', false],
    ['We not only *sell* your data.', false],
    ['Whether or not you agree, we *share* your data.', false],
    ['We may *share* data, including but not limited to your name.', false],
  ])('%s', (marked, negated) => {
    const { reading, head } = read(marked);
    expect(isNegated(reading, head, rules.named)).toBe(negated);
  });
});

describe('who acts (the verb stands in stars)', () => {
  test.each([
    ['We may *share* your data with our partners.', 'we'],
    ['Our partners may *share* your data with others.', 'third'],
    ['You may *share* your profile with others.', 'you'],
    ['Your data may be *shared*.', null],
    ['Your data may be *collected* by advertisers.', 'third'],
    ['The data that we *collect* from third parties is safe.', 'we'],
    ['We work with companies who *use* cookies.', 'third'],
    ['We collect data, and may *share* it.', 'we'],
    ['They *use* cookies.', 'third'],
  ])('%s', (marked, actor) => {
    const { reading, head } = read(marked);
    expect(actorOf(reading, head, rules.named)).toBe(actor);
  });
});
