import type { Block, Evidence, Practice, Topic, TopicEvidence } from '../model.ts';
import { safeLink } from '../present/safe-link.ts';
import { DPV_PREFIXES, dpvClass, dpvTerms } from './dpv.ts';
import { visibleJson } from './json.ts';
import { type Exported, type Proof, textRead } from './proof.ts';

/** A name for what no vocabulary has. Nothing is served there. */
const OWN = 'https://policy-lights.invalid/ns#';
const CONTEXT = ['http://www.w3.org/ns/anno.jsonld', { ...DPV_PREFIXES, pl: OWN }];
/** How many characters before and after a quote tell it from others that read the same. */
const AROUND = 32;

/**
 * The summary as linked data: each quote is a W3C Web Annotation on the text that was read. The body of a practice's
 * annotation holds terms of the W3C Data Privacy Vocabulary beside the OPP-115 values; that of a topic, its answer.
 */
export function toJsonLd(exported: Exported): string {
  const { summary, proof } = exported;
  const place = placer(exported);
  const mark = { creator: { id: `${OWN}software`, type: 'Software', name: 'Policy Lights' }, ...time(proof) };
  const practices = summary.practices.map((practice, index) => ({
    id: place.name(`practice-${index + 1}`),
    type: 'Annotation',
    motivation: 'classifying',
    ...mark,
    body: practiceBody(practice),
    target: place.target(practice.evidence),
  }));
  const quotes = summary.topics.flatMap((topic) => topic.evidence.map((evidence) => ({ topic, evidence })));
  const answers = quotes.map(({ topic, evidence }, index) => ({
    id: place.name(`quote-${index + 1}`),
    type: 'Annotation',
    motivation: 'assessing',
    ...mark,
    body: answerBody(topic, evidence),
    target: place.target(evidence),
  }));
  return visibleJson({ '@context': CONTEXT, '@graph': [sourceOf(exported), ...practices, ...answers] });
}

function time({ readAt }: Proof): { created?: string } {
  return readAt === null ? {} : { created: readAt };
}

/** The text that was read, named by its hash as RFC 6920 has it. */
function textName({ sha256 }: Proof): string {
  const bytes = sha256.match(/../g)?.map((pair) => Number.parseInt(pair, 16)) ?? [];
  const base64 = btoa(String.fromCharCode(...bytes));
  return `ni:///sha-256;${base64
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/(?<!=)=+$/, '')}`;
}

function sourceOf({ summary: { document, overall }, proof }: Exported): Record<string, unknown> {
  const { url, title, language, lastUpdated, coverage } = document;
  const page = url === null ? null : safeLink(url);
  return {
    id: textName(proof),
    type: ['Text', 'dpv:PrivacyNotice'],
    format: 'text/plain',
    'dcterms:title': title,
    ...(language !== '' && { language }),
    ...(page !== null && { 'dcterms:source': { id: page } }),
    ...(lastUpdated !== null && { 'dcterms:date': { '@value': lastUpdated, '@type': 'xsd:date' } }),
    'pl:sha256': proof.sha256,
    'pl:rules': proof.rules,
    'pl:blocksRead': coverage.blocksRead,
    'pl:blocksLeftOut': coverage.blocksLeftOut,
    'pl:framesUnread': coverage.framesUnread,
    'pl:stopped': coverage.stopped === true,
    'pl:light': overall.light,
    'pl:verdict': overall.verdict,
  };
}

function practiceBody(practice: Practice): Record<string, unknown> {
  const terms = Object.entries(dpvTerms(practice)).map(([property, names]) => [property, names.map((id) => ({ id }))]);
  const values = Object.entries(practice.attributes).flatMap(([name, value]) =>
    [value].flat().map((one) => ({ 'pl:name': name, 'pl:value': one })),
  );
  return {
    type: dpvClass(practice),
    ...Object.fromEntries(terms),
    'pl:category': practice.category,
    'pl:attribute': values,
    'pl:rule': practice.rule,
  };
}

function answerBody({ id, question, answer, light }: Topic, evidence: TopicEvidence): Record<string, unknown> {
  return {
    type: 'pl:Answer',
    'pl:topic': id,
    'pl:question': question,
    'pl:answer': answer,
    'pl:light': light,
    'pl:condition': evidence.conditions,
    'pl:region': evidence.regions,
    'pl:rule': evidence.rule,
  };
}

interface Placer {
  /** The name of an annotation, the same for the same text and rules. */
  name(part: string): string;
  /** Where a quote stands in the text. */
  target(evidence: Evidence): Record<string, unknown>;
}

/** Positions count characters (Unicode code points) of the whole text, as the W3C wants it; ours count UTF-16 units of a block. */
function placer({ blocks, proof }: Exported): Placer {
  const text = textRead(blocks);
  const starts = startsOf(blocks);
  const source = textName(proof);
  return {
    name: (part) => `${source}#${proof.rules}-${part}`,
    target({ quote, block, start }) {
      const before = starts[block] ?? { units: 0, points: 0 };
      const from = before.units + start;
      const to = from + quote.length;
      const first = before.points + codePoints(text.slice(before.units, from));
      const words = {
        type: 'TextQuoteSelector',
        exact: quote,
        prefix: whole(text.slice(Math.max(0, from - AROUND), from)),
        suffix: whole(text.slice(to, to + AROUND)),
      };
      const position = { type: 'TextPositionSelector', start: first, end: first + codePoints(quote) };
      return { type: 'SpecificResource', source, selector: [words, position] };
    },
  };
}

/** Where each block starts in the text. */
function startsOf(blocks: readonly Block[]): { units: number; points: number }[] {
  let next = { units: 0, points: 0 };
  return blocks.map(({ text }) => {
    const start = next;
    next = { units: start.units + text.length + 1, points: start.points + codePoints(text) + 1 };
    return start;
  });
}

/** A cut must not leave half a character. */
function whole(text: string): string {
  return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
}

function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
