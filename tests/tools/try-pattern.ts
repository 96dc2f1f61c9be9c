/**
 * Tries a pattern: prints every sentence of the files that it matches, with the matched words in brackets.
 * Usage: npm run try-pattern -- "{we} *4 {sell}" FILE…
 */
import { readFileSync } from 'node:fs';
import { readDocument } from '../../lib/page/read-document.ts';
import { matchPattern } from '../../lib/practices/match-pattern.ts';
import { readSentence } from '../../lib/practices/read-sentence.ts';
import { makeDictionary, withPhrases } from '../../lib/practices/symbols.ts';
import { compileRules } from '../../lib/rules/compile.ts';
import { loadRawRules } from '../../lib/rules/from-disk.ts';
import type { RawRule } from '../../lib/rules/raw.ts';
import { companyNames } from '../../lib/sentences/company-names.ts';
import { toSentences } from '../../lib/sentences/sentences.ts';

const [pattern, ...files] = process.argv.slice(2);
if (!pattern || files.length === 0) {
  console.error('usage: npm run try-pattern -- PATTERN FILE…');
  process.exit(2);
}
const raw = loadRawRules();
const [first] = raw.rules;
if (!first) throw new Error('there are no rules');
const tried: RawRule = { ...first, id: 'try/pattern', shows: [], with: {}, match: [pattern], unless: [], needs: [] };
const rules = compileRules({ ...raw, rules: [tried, ...raw.rules.slice(1)] }, 'try');
const [compiled] = rules.rules[0]?.match ?? [];
const dictionary = makeDictionary(rules);
let found = 0;
for (const file of files) {
  const { blocks } = readDocument(readFileSync(file));
  const named = withPhrases(dictionary, companyNames(blocks), rules.named.we ?? -1);
  for (const sentence of toSentences(blocks)) {
    const reading = readSentence(sentence, named);
    for (const { from, to } of compiled ? matchPattern(compiled, reading) : []) {
      found++;
      const { words } = reading;
      console.log(
        `${file}: ${words.slice(0, from).join(' ')} [${words.slice(from, to).join(' ')}] ${words.slice(to).join(' ')}`,
      );
    }
  }
}
console.log(`${found} matches`);
