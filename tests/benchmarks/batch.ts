import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median, ratio, runByTurns } from './rounds.ts';

const MAIN = fileURLToPath(new URL('../../lib/cli/main.ts', import.meta.url));
const SEEDS = fileURLToPath(new URL('../fixtures/seeds', import.meta.url));
/** The development corpus, where it is at hand. */
const CORPUS = fileURLToPath(new URL('../../../shared/opp115-dev', import.meta.url));
/** So many times the seeds where it is not. */
const REPEATS = 40;

/** How the command's whole run on all cores compares with one core. */
export interface BatchSpeed {
  batch: number;
  threads: number;
  /** What was read. */
  corpus: string;
  seconds: { one: number; all: number };
}

/** Runs `policy-lights batch` by turns on one thread and on all cores, over documents and over segments. */
export function measureBatch(): BatchSpeed {
  const folder = mkdtempSync(join(tmpdir(), 'policy-lights-bench-'));
  try {
    const documents = join(folder, 'documents.jsonl');
    const { lines, name } = corpus();
    writeFileSync(documents, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    const threads = availableParallelism();
    const runs = [[documents], ...(existsSync(CORPUS) ? [['--segments', join(CORPUS, 'segments.jsonl')]] : [])];
    const run = (count: number) => () => {
      for (const args of runs)
        execFileSync(process.execPath, [MAIN, 'batch', '--threads', String(count), ...args], {
          stdio: ['ignore', 'ignore', 2],
        });
    };
    const times = runByTurns({ one: run(1), all: run(threads) }, { warm: 0, counted: 3 });
    const seconds = { one: median(times.one) / 1000, all: median(times.all) / 1000 };
    return { batch: ratio(times, 'one', 'all'), threads, corpus: name, seconds };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function corpus(): { lines: object[]; name: string } {
  const pages = join(CORPUS, 'pages');
  if (existsSync(pages)) {
    const lines = readdirSync(pages).map((file) => ({ id: file, html: readFileSync(join(pages, file), 'utf8') }));
    return { lines, name: `${lines.length} pages and their segments` };
  }
  const seeds = readdirSync(SEEDS).map((file) => ({ id: file, markdown: readFileSync(join(SEEDS, file), 'utf8') }));
  const lines = Array.from({ length: REPEATS }, () => seeds).flat();
  return { lines, name: `${lines.length} policies` };
}
