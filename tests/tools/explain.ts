/**
 * Explains texts to a rule author: which rules fire on which sentence, with polarity, actor, conditions and regions.
 * Usage: npm run explain -- "We may sell your data." | npm run explain -- FILE…
 */
import { existsSync, readFileSync } from 'node:fs';
import { readDocument } from '../../lib/page/read-document.ts';
import { readMarkdown } from '../../lib/page/read-markdown.ts';
import { actorOf, isNegated } from '../../lib/practices/clause.ts';
import { makeEngine } from '../../lib/practices/engine.ts';
import { findHits } from '../../lib/practices/find-hits.ts';
import { loadRules } from '../../lib/rules/from-disk.ts';
import { toSentences } from '../../lib/sentences/sentences.ts';
import { answerTopics } from '../../lib/topics/answer-topics.ts';

const rules = loadRules();
const engine = makeEngine(rules);
for (const argument of process.argv.slice(2)) {
  const page = existsSync(argument)
    ? readDocument(readFileSync(argument))
    : readMarkdown(argument.replaceAll('\\n', '\n'));
  const sentences = toSentences(page.blocks);
  const hits = findHits(page.blocks, sentences, engine);
  for (const sentence of sentences) {
    console.log(`\n[${sentence.kind}${sentence.label && ` ${sentence.label}`}] ${sentence.text}`);
    for (const hit of hits.filter(
      (entry) =>
        entry.reading.sentence === sentence ||
        (entry.reading.sentence.block === sentence.block && entry.reading.sentence.start === sentence.start),
    )) {
      const { match, reading, rule } = hit;
      const clause =
        match.head < 0
          ? 'no head'
          : `${reading.words[match.head]}: ${isNegated(reading, match.head, rules.named) ? 'negated' : 'plain'}, by ${actorOf(reading, match.head, rules.named) ?? '?'}`;
      console.log(
        `   ${rule.id} → ${rule.shows.join(' ') || '-'} | "${reading.words.slice(match.from, match.to).join(' ')}" | ${clause} | ${hit.conditions.join(',')} | ${hit.regions.join(',')} | ${hit.scope}`,
      );
    }
  }
  console.log();
  for (const topic of answerTopics(hits, rules.topics))
    if (topic.answer !== 'not-stated')
      console.log(`${topic.id}: ${topic.answer} (${topic.light})${topic.conflicting ? ' conflicting' : ''}`);
}
