import type { Attributes, Evidence, Practice } from '../model.ts';
import type { AttributeRule, RuleSet } from '../rules/rule-set.ts';
import { isNegated } from './clause.ts';
import type { Hit } from './find-hits.ts';
import { matches } from './match-pattern.ts';

/** The verbatim words of a hit, with their place. */
export function evidenceOf(hit: Hit): Evidence {
  const { text, section, block, start, end } = hit.reading.sentence;
  return { quote: text, section: section.join(' › '), block, start, end };
}

function doesOrNot(hit: Hit, rules: RuleSet): 'Does' | 'Does Not' {
  const { match, reading } = hit;
  const negated = match.head >= 0 && isNegated(reading, match.head, rules.named);
  return negated !== reading.negated ? 'Does Not' : 'Does';
}

function add(attributes: Attributes, name: string, value: string): void {
  const known = attributes[name];
  if (known === undefined) attributes[name] = value;
  else if (known !== value && !(Array.isArray(known) && known.includes(value)))
    attributes[name] = [known, value].flat();
}

function attributesOf(hit: Hit, rules: RuleSet): Attributes {
  const attributes: Attributes = { ...hit.rule.attributes };
  const category = hit.rule.category;
  if (
    (category === 'First Party Collection/Use' || category === 'Third Party Sharing/Collection') &&
    !attributes['Does/Does Not']
  )
    attributes['Does/Does Not'] = doesOrNot(hit, rules);
  const fits = (rule: AttributeRule) =>
    rule.category === category && rule.match.some((pattern) => matches(pattern, hit.reading));
  for (const rule of rules.attributes) if (fits(rule)) add(attributes, rule.attribute, rule.value);
  return attributes;
}

/**
 * The practices that the hits show: one for each category of each sentence; several rules of one category in one sentence
 * make one practice with all their attribute values.
 */
export function toPractices(hits: readonly Hit[], rules: RuleSet): Practice[] {
  const found = new Map<string, Practice>();
  for (const hit of hits) {
    if (!hit.rule.category || hit.rule.weak) continue;
    const { block, start } = hit.reading.sentence;
    const key = `${block}:${start}:${hit.rule.category}:${hit.rule.attributes['Other Type'] ?? ''}`;
    const attributes = attributesOf(hit, rules);
    const known = found.get(key);
    if (!known)
      found.set(key, { category: hit.rule.category, attributes, rule: hit.rule.id, evidence: evidenceOf(hit) });
    else
      for (const [name, values] of Object.entries(attributes))
        for (const value of [values].flat()) add(known.attributes, name, value);
  }
  return [...found.values()];
}
