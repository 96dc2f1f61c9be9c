/**
 * Prints how far the memory of this process rises while it analyses so many copies of the seed, in bytes for each byte of
 * the text. The base: the rules made ready, the text read, and the seed analysed some times.
 */
import { makeAnalyser } from '../../lib/analyse.ts';
import { loadRules } from '../../lib/rules/from-disk.ts';
import { seedPage, textOf } from './seed.ts';

const analyse = makeAnalyser(loadRules());
const page = seedPage(Number(process.argv[2]));
const bytes = Buffer.byteLength(textOf(page));
for (let i = 0; i < 5; i++) analyse(seedPage());
const peak = () => process.resourceUsage().maxRSS * 1024;
const base = peak();
analyse(page);
console.log((peak() - base) / bytes);
