import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { makeAnalyser } from '../../lib/analyse.ts';
import { loadRules } from '../../lib/rules/from-disk.ts';
import { median, ratio, runByTurns } from './rounds.ts';
import { seedPage, textOf, wordsIn } from './seed.ts';

const COPIES = [2, 4, 8, 16, 32, 64] as const;
const [SMALLEST, LARGEST] = [2, 64];

/** How the analysis grows with the text. */
export interface Growth {
  /** Time a word at the largest text, set against the smallest. */
  growth: number;
  /** Peak memory above the base, in bytes for each byte (UTF-8) of the largest text. */
  memory: number;
  /** µs a word (median), by the number of copies of the seed. */
  usPerWord: Record<string, number>;
}

/** Times the analysis of ever more copies of the seed, and takes the memory in a process of its own. */
export function measureGrowth(): Growth {
  const analyse = makeAnalyser(loadRules());
  const pages = COPIES.map((copies) => ({ copies, page: seedPage(copies) }));
  const works = Object.fromEntries(pages.map(({ copies, page }) => [String(copies), () => analyse(page)]));
  const times = runByTurns(works, { warm: 1, counted: 5 });
  const words = wordsIn(textOf(seedPage()));
  return {
    growth: (ratio(times, String(LARGEST), String(SMALLEST)) * SMALLEST) / LARGEST,
    memory: memoryOf(LARGEST),
    usPerWord: Object.fromEntries(
      COPIES.map((copies) => [copies, (median(times[copies] ?? []) * 1000) / (words * copies)]),
    ),
  };
}

function memoryOf(copies: number): number {
  const script = fileURLToPath(new URL('growth-memory.ts', import.meta.url));
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, String(copies)], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The memory could not be measured: ${stderr}`);
  return Number(stdout);
}
