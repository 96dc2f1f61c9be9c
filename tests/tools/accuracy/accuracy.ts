/**
 * Measures how often the rules are right and writes the table.
 * Usage: npm run accuracy -- FOLDER… [--write]
 * Below each FOLDER: `segments.jsonl` (OPP-115 layout), gold files `*.json` with `policies`, challenge sets `*.jsonl` with
 * `topic` and `answer`. With --write the page and the figures that the side panel shows are written into `lib/accuracy/`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { makeAnalyser } from '../../../lib/analyse.ts';
import { loadRules } from '../../../lib/rules/from-disk.ts';
import { figuresOf } from './figures.ts';
import { scoreChallenge } from './score-challenge.ts';
import { scoreSegments } from './score-segments.ts';
import { scoreTopics } from './score-topics.ts';
import { type Scores, writePage } from './write-page.ts';

const OUT = join(import.meta.dirname, '../../../lib/accuracy');
const folders = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (folders.length === 0) {
  console.error('usage: npm run accuracy -- FOLDER… [--write]');
  process.exit(2);
}
const rules = loadRules();
const analyse = makeAnalyser(rules);
const scores: Scores = { topics: new Map(), challenges: new Map(), segments: new Map() };
const files = folders
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
  .sort();
for (const file of files) {
  const name = `${basename(dirname(file))}/${basename(file)}`;
  if (basename(file) === 'segments.jsonl') scores.segments.set(basename(dirname(file)), scoreSegments(file, rules));
  else if (file.endsWith('.jsonl') && /^\{[^\n]*"topic":[^\n]*"answer":/.test(readFileSync(file, 'utf8')))
    scores.challenges.set(name, scoreChallenge(file, rules, analyse));
  else if (file.endsWith('.json') && /^\s*\{\s*"policies"\s*:/.test(readFileSync(file, 'utf8')))
    scores.topics.set(name, scoreTopics(file, rules, analyse));
}
const page = writePage(scores, rules.topics, rules.version);
if (process.argv.includes('--write')) {
  writeFileSync(join(OUT, 'ACCURACY.md'), page);
  writeFileSync(join(OUT, 'figures.json'), `${JSON.stringify(figuresOf(scores, rules.topics), null, 2)}\n`);
} else console.log(page);
