import type { Light, Topic, TopicEvidence } from '../model.ts';
import { findingsOf, type Hit } from '../practices/find-hits.ts';
import { evidenceOf } from '../practices/to-practices.ts';
import type { Decision, TopicDefinition } from '../rules/rule-set.ts';

/** At most so many quotes stand behind one answer; the clearest come first. */
const QUOTES = 6;

/** The hits that show each finding. */
type Findings = ReadonlyMap<string, readonly Hit[]>;

function gather(hits: readonly Hit[]): Findings {
  const found = new Map<string, Hit[]>();
  for (const hit of hits)
    for (const name of findingsOf(hit)) {
      const known = found.get(name);
      if (known) known.push(hit);
      else found.set(name, [hit]);
    }
  return found;
}

function holds(line: Decision, findings: Findings): boolean {
  const has = (name: string) => findings.has(name);
  return line.when.every(has) && !line.unless.some(has) && line.of.filter(has).length >= line.atLeast;
}

function toEvidence(hit: Hit): TopicEvidence {
  return { ...evidenceOf(hit), rule: hit.rule.id, conditions: hit.conditions, regions: hit.regions };
}

/** The quotes of some findings, each place once: a quote for every finding first, then more of them, at most `QUOTES`. */
function evidenceFor(names: readonly string[], findings: Findings): TopicEvidence[] {
  const queues = names.map((name) => [...(findings.get(name) ?? [])]);
  const chosen = new Map<string, TopicEvidence>();
  while (chosen.size < QUOTES && queues.some((queue) => queue.length > 0))
    for (const queue of queues) {
      const hit = queue.shift();
      if (!hit || chosen.size >= QUOTES) continue;
      const { block, start } = hit.reading.sentence;
      const key = `${block}:${start}`;
      if (!chosen.has(key)) chosen.set(key, toEvidence(hit));
    }
  return [...chosen.values()];
}

function decide(topic: TopicDefinition, findings: Findings): Topic | null {
  const line = topic.decide.find((entry) => holds(entry, findings));
  if (!line || line.answer === 'not-stated') return null;
  const conflict = topic.conflicts.find((pair) => pair.every((name) => findings.has(name)));
  const names = [...new Set([...(conflict ?? []), ...line.when, ...line.of, ...line.also])];
  const known = topic.answers[line.answer];
  const light: Light = known?.light ?? 'grey';
  return {
    id: topic.id,
    question: topic.question,
    answer: line.answer,
    light,
    summary: known?.summary ?? 'Unclear: read these sentences.',
    conflicting: conflict !== undefined,
    evidence: evidenceFor(names, findings),
  };
}

/** Passages in this order answer a question; a later group is asked only where the ones before are silent. */
const SCOPES: readonly (readonly string[])[] = [[''], ['region'], ['processor', 'children', 'non-users']];

/** A topic on which no passage bears. */
function notStated(topic: TopicDefinition): Topic {
  return {
    id: topic.id,
    question: topic.question,
    answer: 'not-stated',
    light: 'grey',
    summary: 'The policy says nothing on this.',
    conflicting: false,
    evidence: [],
  };
}

/**
 * Answers the questions, in their order.
 * The policy's main part answers first; a part for another role or group only fills what is otherwise not stated.
 */
export function answerTopics(hits: readonly Hit[], topics: readonly TopicDefinition[]): Topic[] {
  const scopeOf = (hit: Hit) => (hit.rule.countsIn.includes(hit.scope) ? '' : hit.scope);
  const groups = SCOPES.map((scopes) => gather(hits.filter((hit) => scopes.includes(scopeOf(hit)))));
  return topics.map((topic) => {
    for (const findings of groups) {
      const answer = decide(topic, findings);
      if (answer) return answer;
    }
    return notStated(topic);
  });
}
