/**
 * `npm run bench`: how fast and how large, as ratios that hold on any machine. `README.md` in this folder explains them.
 * Usage: npm run bench -- [analysis] [growth] [batch] [sizes] [--json]
 * All parts where none is named. With --json the figures are printed as JSON, and the table on standard error.
 */
import { parseArgs } from 'node:util';
import { measureAnalysis } from './analysis.ts';
import { measureBatch } from './batch.ts';
import { measureBuild } from './build.ts';
import { measureGrowth } from './growth.ts';
import { machine } from './machine.ts';

const PARTS = ['analysis', 'growth', 'batch', 'sizes'] as const;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' } } });
for (const name of positionals)
  if (!PARTS.some((part) => part === name)) throw new Error(`There is no part "${name}", only ${PARTS.join(', ')}.`);
const wants = (part: (typeof PARTS)[number]) => positionals.length === 0 || positionals.includes(part);

/** What is measured, its figure, and what it should be at most (or at least). */
type Row = [what: string, figure: number | undefined, goal: string, note?: string];

const analysis = wants('analysis') ? measureAnalysis() : undefined;
const growth = wants('growth') ? measureGrowth() : undefined;
const batch = wants('batch') ? measureBatch() : undefined;
const sizes = wants('sizes') ? measureBuild() : undefined;

const ms = (time: number | undefined) => (time === undefined ? '' : `${time.toFixed(1)} ms`);
const rows: Row[] = [
  ['analysis ÷ wink-nlp', analysis?.wink, '≤ 1.0', `${ms(analysis?.ms.analysis)} ÷ ${ms(analysis?.ms.wink)}`],
  ['analysis ÷ compromise', analysis?.compromise, '≤ 0.08', `… ÷ ${ms(analysis?.ms.compromise)}`],
  ['analysis ÷ scan (floor)', analysis?.scan, '', `… ÷ ${ms(analysis?.ms.scan)}`],
  ['growth, 64 ÷ 2 copies', growth?.growth, '≤ 1.2', 'time a word'],
  ['memory, bytes a byte', growth?.memory, '≤ 40', '64 copies, above the base'],
  ['batch, one ÷ all cores', batch?.batch, '≥ 1.8', batch ? `${batch.threads} threads, ${batch.corpus}` : ''],
  ['zipped build, kB', kB(sizes?.zip), '≤ 250', 'without the PDF reader'],
  ['zipped PDF reader, kB', kB(sizes?.pdf), '', 'loaded for a PDF only'],
  ['popup script, kB gzip', kB(sizes?.popup), '≤ 60', 'what the first paint needs'],
];

function kB(bytes: number | undefined): number | undefined {
  return bytes === undefined ? undefined : bytes / 1000;
}

const table = rows
  .filter(([, figure]) => figure !== undefined)
  .map(
    ([what, figure, goal, note = '']) =>
      `${what.padEnd(26)}${figure?.toFixed(2).padStart(9)}  ${goal.padEnd(8)}${note}`,
  );
const text = `${machine()}\n${table.join('\n')}`;
if (values.json) {
  console.error(text);
  const { wink, compromise, scan } = analysis ?? {};
  const ratios = { wink, compromise, scan, growth: growth?.growth, batch: batch?.batch };
  console.log(
    JSON.stringify({ ratios, sizes, memory: growth?.memory, machine: machine(), analysis, growth, batch }, null, 2),
  );
} else console.log(text);
