/**
 * `npm run benchmark:reader -- FOLDER`: how much of the policies on saved pages each reader keeps, and how much noise.
 * The folder holds `pages/NAME.html` and `segments.jsonl` (lines {policy: NAME, text}). Our reader runs in Node and as the
 * content script in a real Chromium; `--no-chromium` leaves the latter out, `--pages` lists each page.
 */
import { parseArgs } from 'node:util';
import { readInChromium } from './content-script.ts';
import { type MarkedPage, markedPages } from './pages.ts';
import { readers } from './readers.ts';
import { mean, type Score, score } from './shingles.ts';

/** The same page must give nearly the same text in Node and in Chromium. */
const LARGEST_DIFFERENCE = 0.01;
const IN_CHROMIUM = 'Policy Lights in Chromium';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { chromium: { type: 'boolean', default: true }, pages: { type: 'boolean', default: false } },
  allowNegative: true,
});
const [folder] = positionals;
if (folder === undefined) throw new Error('Give the folder of the pages: npm run benchmark:reader -- FOLDER');
const pages = markedPages(folder);

const scores = new Map<string, Score[]>();
for (const [name, read] of Object.entries(readers)) {
  const own: Score[] = [];
  for (const page of pages) own.push(score(page.reference, await read(page.bytes)));
  scores.set(name, own);
}
if (values.chromium) {
  const texts = await readInChromium(pages);
  scores.set(
    IN_CHROMIUM,
    pages.map(({ name, reference }) => score(reference, texts.get(name) ?? '')),
  );
}

const figure = (value: number) => value.toFixed(3);
if (values.pages) for (const [i, page] of pages.entries()) console.log(pageLine(page, i));
console.log(`${pages.length} pages`.padEnd(28), 'precision  recall  F1');
for (const [name, own] of scores) {
  const { precision, recall, f1 } = mean(own);
  console.log(name.padEnd(28), `${figure(precision)}      ${figure(recall)}   ${figure(f1)}`);
}
process.exitCode = agrees() ? 0 : 1;

function pageLine({ name }: MarkedPage, i: number): string {
  return `${name.padEnd(40)} ${[...scores].map(([reader, own]) => `${reader} ${figure(own[i]?.f1 ?? 0)}`).join('  ')}`;
}

function agrees(): boolean {
  const [node, chromium] = ['Policy Lights', IN_CHROMIUM].map((name) => scores.get(name));
  if (!node || !chromium) return true;
  const difference = Math.abs(mean(node).f1 - mean(chromium).f1);
  console.log(`F1 in Node and in Chromium differ by ${figure(difference)} (at most ${LARGEST_DIFFERENCE})`);
  return difference <= LARGEST_DIFFERENCE;
}
