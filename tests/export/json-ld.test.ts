import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import mapping from '../../lib/export/dpv.json' with { type: 'json' };
import { toJsonLd } from '../../lib/export/json-ld.ts';
import { type Exported, textRead } from '../../lib/export/proof.ts';
import { CATEGORIES } from '../../lib/model.ts';
import { loadRules } from '../../lib/rules/from-disk.ts';
import { SEEDS } from '../e2e/site.ts';
import context from '../fixtures/anno.context.json' with { type: 'json' };
import { DPV_TERMS } from '../fixtures/dpv-terms.ts';
import { exported, exportedFrom, exportedSeeds, READ_AT } from '../fixtures/exported.ts';
import { POISON, poisoned } from './poisoned.ts';

type Node = Record<string, unknown> & { '@id'?: string; '@type'?: string[] };

/** Knows one context and fetches none. */
async function documentLoader(url: string) {
  if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`${url} is not to be fetched`);
  return { contextUrl: undefined, documentUrl: url, document: context };
}

/** The nodes of an export, with every name written out; throws where a name has no meaning. */
async function expand(from: Exported): Promise<Node[]> {
  const options = { documentLoader, safe: true };
  return (await jsonld.expand(JSON.parse(toJsonLd(from)), options as jsonld.Options.Expand)) as Node[];
}

/** Every name that an export uses as a property, a class or a value. */
function names(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(names);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === '@id' || key === '@type' ? [value].flat() : [key, ...names(value)],
  );
}

const OA = 'http://www.w3.org/ns/oa#';

const rules = loadRules();
const seeds = await exportedSeeds(SEEDS, rules);

describe.each(seeds)('$summary.document.title', async (seed) => {
  const nodes = await expand(seed);
  const annotations = nodes.filter((node) => node['@type']?.includes(`${OA}Annotation`));

  test('each practice and each quote is an annotation with a name of its own', () => {
    const quotes = seed.summary.topics.flatMap((topic) => topic.evidence);
    expect(annotations).toHaveLength(seed.summary.practices.length + quotes.length);
    expect(new Set(annotations.map((node) => node['@id'])).size).toBe(annotations.length);
  });

  test('the selectors find each quote in the text, by its words and by its place', () => {
    const text = textRead(seed.blocks);
    const characters = Array.from(text);
    const { '@graph': graph } = JSON.parse(toJsonLd(seed));
    for (const { target } of graph.slice(1)) {
      const [words, place] = target.selector;
      expect(characters.slice(place.start, place.end).join('')).toBe(words.exact);
      expect(text).toContain(words.prefix + words.exact + words.suffix);
    }
  });

  test('every term of the Data Privacy Vocabulary is one that it has', () => {
    const terms = names(nodes).filter((term) => term.startsWith('https://w3id.org/dpv'));
    expect(terms.length).toBeGreaterThan(20);
    expect(terms.filter((term) => !DPV_TERMS.has(term))).toEqual([]);
  });
});

test('the text is named by its hash, with where it is from', async () => {
  const [text] = await expand(exported);
  expect(text?.['@id']).toBe('ni:///sha-256;ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0');
  expect(text?.['http://purl.org/dc/terms/source']).toEqual([{ '@id': 'https://www.example.org/legal/privacy' }]);
  expect(text?.['http://purl.org/dc/terms/date']).toEqual([
    { '@value': '2018-05-01', '@type': 'http://www.w3.org/2001/XMLSchema#date' },
  ]);
});

test('an annotation says when it was made, by what and why', async () => {
  const [, first] = await expand(exported);
  expect(first?.[`${OA}motivatedBy`]).toEqual([{ '@id': `${OA}classifying` }]);
  expect(first?.['http://purl.org/dc/terms/created']).toEqual([
    { '@value': READ_AT, '@type': 'http://www.w3.org/2001/XMLSchema#dateTime' },
  ]);
});

test('positions count characters, not halves of them', () => {
  const [topic, ...others] = exported.summary.topics;
  const evidence = topic?.evidence.map((one) => ({ ...one, block: 1, start: 3, end: 3 + one.quote.length })) ?? [];
  const quote = evidence[0]?.quote ?? '';
  const blocks = [
    { kind: 'paragraph' as const, text: '😀😀' },
    { kind: 'paragraph' as const, text: `😀 ${quote}` },
  ];
  const topics = topic
    ? [{ ...topic, evidence: evidence.slice(0, 1) }, ...others.map((one) => ({ ...one, evidence: [] }))]
    : [];
  const made = { ...exported.summary, topics, practices: [] };
  const graph = JSON.parse(toJsonLd({ ...exported, blocks, summary: made }))['@graph'];
  const [words, place] = graph[1].target.selector;
  expect(place).toEqual({ type: 'TextPositionSelector', start: 5, end: 5 + quote.length });
  expect(words.prefix).toBe('😀😀\n😀 ');
});

describe('the mapping', () => {
  const { attributes, categories }: { attributes: Record<string, Record<string, object>>; categories: object } =
    mapping;

  test('has every category', () => {
    expect(Object.keys(categories)).toEqual([...CATEGORIES]);
  });

  test('has every value that a rule can give', () => {
    const given = [
      ...rules.rules.flatMap((rule) => Object.entries(rule.attributes)),
      ...rules.attributes.map(({ attribute, value }) => [attribute, value] as const),
    ].flatMap(([name, value]) => [value].flat().map((one) => [name, one] as const));
    expect(given.length).toBeGreaterThan(100);
    expect(given.filter(([name, value]) => attributes[name]?.[value] === undefined)).toEqual([]);
    expect(Object.keys(attributes['Does/Does Not'] ?? {})).toEqual(['Does', 'Does Not']);
  });

  test('names its sources and uses only terms that exist', () => {
    expect(mapping.sources.map(({ url }) => new URL(url).protocol)).toEqual(['https:', 'https:', 'https:']);
    const all = [categories, ...Object.values(attributes)].flatMap((entry) => Object.values(entry)) as object[];
    const terms = all.flatMap((entry) => [...Object.keys(entry), ...Object.values(entry).flat()]);
    const prefixes: Record<string, string> = mapping.prefixes;
    const full = [...terms, mapping.stated, mapping.denied].map((term) => {
      const [prefix = '', local] = term.split(':');
      return `${prefixes[prefix]}${local}`;
    });
    expect(full.filter((term) => !DPV_TERMS.has(term))).toEqual([]);
  });
});

test('what a policy rules out is a prohibition, not a process', () => {
  const evidence = { quote: 'x', section: '', block: 0, start: 0, end: 1 };
  const practices = (['Does', 'Does Not'] as const).map((does) => ({
    category: 'Third Party Sharing/Collection' as const,
    attributes: { 'Does/Does Not': does, Purpose: ['Advertising', 'Marketing'] },
    rule: 'r',
    evidence,
  }));
  const graph = JSON.parse(toJsonLd({ ...exported, summary: { ...exported.summary, practices } }))['@graph'];
  expect([graph[1].body.type, graph[2].body.type]).toEqual(['dpv:PersonalDataProcess', 'dpv:Prohibition']);
  expect(graph[2].body['dpv:hasPurpose']).toEqual([{ id: 'dpv:Advertising' }, { id: 'dpv:Marketing' }]);
});

test.for(POISON)('hostile text stays a value in JSON-LD: %j', async (poison) => {
  const nodes = await expand(exportedFrom(poisoned(poison)));
  expect(nodes).toHaveLength((await expand(exported)).length);
  expect(names(nodes).filter((name) => name.includes(poison) || /^(?:javascript|data):/i.test(name))).toEqual([]);
});
