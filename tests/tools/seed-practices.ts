/**
 * How many of the practices that both annotators marked in the seed policies the rules find: the right category on an
 * overlapping quote. Prints recall, precision and the misses.
 * Usage: node tests/tools/seed-practices.ts GOLD.json POLICIES [--false] (GOLD: `seeds.json`; POLICIES: the folder with the seeds' Markdown files).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeAnalyser } from '../../lib/analyse.ts';
import type { Practice } from '../../lib/model.ts';
import { readMarkdown } from '../../lib/page/read-markdown.ts';
import { loadRules } from '../../lib/rules/from-disk.ts';
import { className } from '../../lib/segments/class-name.ts';

interface GoldPractice {
  quote: string;
  category: string;
  attributes: Record<string, string[]>;
  annotators: number[];
}
interface Gold {
  policies: Record<string, { practices: GoldPractice[] }>;
}

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether two quotes share a run of words: the shorter one's half, at least three words. */
function overlaps(a: string, b: string): boolean {
  const one = words(a);
  const other = ` ${words(b).join(' ')} `;
  const shortest = Math.min(one.length, words(b).length);
  const need = Math.max(1, Math.min(shortest, Math.ceil(shortest / 2)));
  for (let from = 0; from + need <= one.length; from++)
    if (other.includes(` ${one.slice(from, from + need).join(' ')} `)) return true;
  return false;
}

const classOf = (practice: GoldPractice) =>
  practice.category === 'Other' ? `Other: ${practice.attributes['Other Type']?.[0] ?? 'Other'}` : practice.category;

const [goldFile = '', folder = ''] = process.argv.slice(2);
const gold = JSON.parse(readFileSync(goldFile, 'utf8')) as Gold;
const analyse = makeAnalyser(loadRules());
const tally = { gold: 0, found: 0, given: 0, right: 0 };
const byClass = new Map<string, { gold: number; found: number; given: number; right: number }>();
const of = (name: string) => {
  const known = byClass.get(name) ?? { gold: 0, found: 0, given: 0, right: 0 };
  byClass.set(name, known);
  return known;
};
for (const [policy, { practices }] of Object.entries(gold.policies)) {
  const given = analyse(readMarkdown(readFileSync(join(folder, `${policy}.md`), 'utf8'))).practices;
  for (const wanted of practices.filter(({ annotators }) => annotators.length === 2)) {
    const name = classOf(wanted);
    const hit = given.some((one: Practice) => className(one) === name && overlaps(one.evidence.quote, wanted.quote));
    for (const count of [tally, of(name)]) {
      count.gold++;
      if (hit) count.found++;
    }
    if (!hit) console.log(`MISSED ${policy} ${name}: ${wanted.quote}`);
  }
  for (const one of given) {
    const name = className(one);
    const right = practices.some((wanted) => classOf(wanted) === name && overlaps(one.evidence.quote, wanted.quote));
    for (const count of [tally, of(name)]) {
      count.given++;
      if (right) count.right++;
    }
    if (!right && process.argv.includes('--false'))
      console.log(`FALSE ${policy} ${name} ${one.rule}: ${one.evidence.quote}`);
  }
}
const line = (name: string, count: typeof tally) =>
  console.log(
    `${name.padEnd(42)} recall ${(count.found / Math.max(1, count.gold)).toFixed(2)} (${count.gold})  precision ${(count.right / Math.max(1, count.given)).toFixed(2)} (${count.given})`,
  );
for (const [name, count] of byClass) line(name, count);
line('all', tally);
