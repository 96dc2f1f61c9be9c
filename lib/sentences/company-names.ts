import type { Block } from '../model.ts';
import { tokenize } from './tokens.ts';

/** Capitalised words that begin sentences before such verbs without being a company's name. */
const NO_NAME: ReadonlySet<string> = new Set(
  'this that these those it we you they he she i our your their the a an if when each any all some such other others no not none nobody both neither either what who which how where cookies cookie information data users user customers customer visitors visitor parents parent children child members member people persons third party parties companies company advertisers advertiser partners partner providers provider residents policy notice statement site website websites services service app sites browsers browser personal law authorities california google facebook apple twitter microsoft linkedin instagram meta europe european us eu uk'.split(
    ' ',
  ),
);
/** What a company does in its own policy: "Acme collects", "Acme may use". */
const DOES =
  /^(?:may|will|does|collects|uses|reserves|respects|has|is|takes|provides|shares|discloses|gathers|receives|stores|maintains|complies|believes|values|recognizes|recognises|strives|encourages|offers|employs)$/;
/** “Acme Inc. ("Acme", "we", "us")”: the names in quotes. */
const DEFINED = /[“"]([\p{Lu}][\p{L}\p{N}.&' -]{1,40})[”"]\s*(?:,|or|and|\))/gu;

function countSubjects(blocks: readonly Block[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const block of blocks) {
    if (block.kind === 'heading') continue;
    const { words, capital } = tokenize(block.text);
    for (let i = 1; i < words.length; i++) {
      const name = words[i - 1] ?? '';
      if (!capital[i - 1] || !DOES.test(words[i] ?? '') || NO_NAME.has(name) || name.length < 2) continue;
      counts.set(name, (counts.get(name) ?? 0) + 1);
      const before = words[i - 2];
      if (before && capital[i - 2] && !NO_NAME.has(before)) {
        const pair = `${before} ${name}`;
        counts.set(pair, (counts.get(pair) ?? 0) + 1);
      }
    }
  }
  return counts;
}

function definedNames(blocks: readonly Block[]): string[] {
  const names: string[] = [];
  for (const { text } of blocks.slice(0, 30)) {
    if (!/[“"](?:we|us|our|company|the company)[,”"]/i.test(text)) continue;
    for (const match of text.matchAll(DEFINED)) if (match[1]) names.push(match[1]);
  }
  return names;
}

/**
 * The names by which a policy calls its own company, in words of normal spelling: subjects of what companies do in their
 * policies ("Acme may use …") met at least twice, or once for every forty blocks, and names put beside "we" in quotes.
 * A rule then reads "Acme collects" as "we collect".
 */
export function companyNames(blocks: readonly Block[]): string[][] {
  const least = Math.max(2, Math.floor(blocks.length / 40));
  const frequent = [...countSubjects(blocks)].filter(([, count]) => count >= least).map(([name]) => name.split(' '));
  const defined = definedNames(blocks)
    .map((name) => tokenize(name).words)
    .filter((words) => words.length > 0 && !words.every((word) => NO_NAME.has(word)));
  const byText = new Map([...frequent, ...defined].map((words) => [words.join(' '), words]));
  return [...byText.values()];
}
