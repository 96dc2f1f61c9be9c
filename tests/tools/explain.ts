/**
 * Explains texts to a rule author: which rules fire on which sentence and how the clause was read, which rules nearly fire
 * and what speaks against them, and the answers that follow.
 * Usage: npm run explain -- "We may sell your data." | npm run explain -- FILE…
 */
import { existsSync, readFileSync } from 'node:fs';
import type { Sentence } from '../../lib/model.ts';
import { readDocument } from '../../lib/page/read-document.ts';
import { readMarkdown } from '../../lib/page/read-markdown.ts';
import { actorOf, isNegated } from '../../lib/practices/clause.ts';
import { makeEngine } from '../../lib/practices/engine.ts';
import { findHits, type Hit } from '../../lib/practices/find-hits.ts';
import { readSentence } from '../../lib/practices/read-sentence.ts';
import { loadRules } from '../../lib/rules/from-disk.ts';
import { toSentences } from '../../lib/sentences/sentences.ts';
import { answerTopics } from '../../lib/topics/answer-topics.ts';
import { nearMisses } from './near-misses.ts';

const rules = loadRules();
const engine = makeEngine(rules);

function describe(hit: Hit): string {
  const { match, reading, rule } = hit;
  const clause =
    match.head < 0
      ? 'no verb decides'
      : `"${reading.words[match.head]}" is ${isNegated(reading, match.head, rules.named) ? 'negated' : 'plain'}, by ${actorOf(reading, match.head, rules.named) ?? 'nobody named'}`;
  const limits = [...hit.conditions, ...hit.regions, hit.scope].filter(Boolean).join(', ') || 'no limits';
  return `${rule.id} → ${rule.shows.join(' ') || 'a label only'} | "${reading.words.slice(match.from, match.to).join(' ')}" | ${clause} | ${limits}`;
}

function explain(sentence: Sentence, hits: readonly Hit[]): void {
  console.log(`\n[${sentence.kind}] ${sentence.text}`);
  const own = hits.filter(
    ({ reading }) => reading.sentence.block === sentence.block && reading.sentence.start === sentence.start,
  );
  for (const hit of own) console.log(`   fires: ${describe(hit)}`);
  const reading = own[0]?.reading ?? readSentence(sentence, engine.dictionary);
  for (const miss of nearMisses(reading, new Set(own.map(({ rule }) => rule.id)), engine))
    console.log(`   nearly: ${miss.rule} on "${miss.words}", but for its "${miss.because}"`);
}

for (const argument of process.argv.slice(2)) {
  const page = existsSync(argument)
    ? readDocument(readFileSync(argument))
    : readMarkdown(argument.replaceAll('\\n', '\n'));
  const sentences = toSentences(page.blocks);
  const hits = findHits(page.blocks, sentences, engine);
  for (const sentence of sentences) explain(sentence, hits);
  console.log();
  for (const topic of answerTopics(hits, rules.topics))
    if (topic.answer !== 'not-stated')
      console.log(`${topic.id}: ${topic.answer} (${topic.light})${topic.conflicting ? ', contradicts itself' : ''}`);
}
