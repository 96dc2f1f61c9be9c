import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { makeAnalyser } from '../../lib/analyse.ts';
import { loadRules } from '../../lib/rules/from-disk.ts';
import { median, ratio, runByTurns } from './rounds.ts';
import { compileScan } from './scan.ts';
import { seedPage, textOf } from './seed.ts';

/** How the analysis compares; `ms` are medians and belong to the machine. */
export interface AnalysisSpeed {
  wink: number;
  compromise: number;
  scan: number;
  ms: Record<'analysis' | 'wink' | 'compromise' | 'scan', number>;
}

/**
 * The analysis of the seed (blocks → summary) beside other libraries, which tokenize and tag the same text, and beside a
 * mere scan for the rules' words.
 */
export function measureAnalysis(): AnalysisSpeed {
  const page = seedPage();
  const text = textOf(page);
  const rules = loadRules();
  const analyse = makeAnalyser(rules);
  const wink = winkNLP(model);
  const scan = compileScan(rules);
  const times = runByTurns(
    {
      analysis: () => analyse(page),
      wink: () => wink.readDoc(text),
      compromise: () => nlp(text),
      scan: () => scan(text),
    },
    { warm: 10, counted: 41 },
  );
  return {
    wink: ratio(times, 'analysis', 'wink'),
    compromise: ratio(times, 'analysis', 'compromise'),
    scan: ratio(times, 'analysis', 'scan'),
    ms: {
      analysis: median(times.analysis),
      wink: median(times.wink),
      compromise: median(times.compromise),
      scan: median(times.scan),
    },
  };
}
