import type { Attributes, Evidence, Practice } from '../model.ts';
import { negatedAt } from './clauses.ts';
import type { Engine } from './engine.ts';
import type { Hit } from './find-hits.ts';
import { matches } from './match-pattern.ts';

/**
 * The verbatim words of a hit, with their place: the headings above, for a table's cell the name of its row and its column's
 * header, for a PDF file the page, and first the part of a policy that is spread over several pages.
 */
export function evidenceOf(hit: Hit): Evidence {
  const { text, kind, section, leadIn, block, start, end, page, part } = hit.reading.sentence;
  const names = kind === 'cell' ? leadIn.filter((lead) => lead.kind === 'cell').map((lead) => lead.text) : [];
  const pages = page === undefined ? [] : [`page ${page}`];
  return {
    quote: text,
    section: [...(part === undefined ? [] : [part]), ...section, ...names, ...pages].join(' › '),
    block,
    start,
    end,
  };
}

function doesOrNot(hit: Hit, { rules }: Engine): 'Does' | 'Does Not' {
  const { match, reading } = hit;
  const negated = match.head >= 0 && negatedAt(reading, match.head, rules.named);
  return negated !== reading.negated ? 'Does Not' : 'Does';
}

function add(attributes: Attributes, name: string, value: string): void {
  const known = attributes[name];
  if (known === undefined) attributes[name] = value;
  else if (known !== value && !(Array.isArray(known) && known.includes(value)))
    attributes[name] = [known, value].flat();
}

/** The values that the words of a sentence show for a category. */
function valuesOf({ rule: { category }, reading }: Hit, { attributeRules }: Engine): Attributes {
  const attributes: Attributes = {};
  for (const { rule, patterns } of attributeRules.candidates(reading))
    if (rule.category === category && patterns.some((pattern) => matches(pattern, reading)))
      add(attributes, rule.attribute, rule.value);
  return attributes;
}

function takesDoesOrNot({ rule }: Hit): boolean {
  return rule.category === 'First Party Collection/Use' || rule.category === 'Third Party Sharing/Collection';
}

function addAll(attributes: Attributes, more: Attributes): void {
  for (const [name, values] of Object.entries(more)) for (const value of [values].flat()) add(attributes, name, value);
}

/**
 * The practices that the hits show: one for each category of each sentence; several rules of one category in one sentence
 * make one practice with all their attribute values.
 */
export function toPractices(hits: readonly Hit[], engine: Engine): Practice[] {
  const found = new Map<string, Practice>();
  for (const hit of hits) {
    if (!hit.rule.category || hit.rule.files === 'only') continue;
    const { block, start } = hit.reading.sentence;
    const key = `${block}:${start}:${hit.rule.category}:${hit.rule.attributes['Other Type'] ?? ''}`;
    let known = found.get(key);
    if (!known) {
      known = {
        category: hit.rule.category,
        attributes: valuesOf(hit, engine),
        rule: hit.rule.id,
        evidence: evidenceOf(hit),
      };
      found.set(key, known);
    }
    addAll(known.attributes, hit.rule.attributes);
    if (takesDoesOrNot(hit) && !hit.rule.attributes['Does/Does Not'])
      add(known.attributes, 'Does/Does Not', doesOrNot(hit, engine));
  }
  return [...found.values()];
}
