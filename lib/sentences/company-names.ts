import type { Block } from '../model.ts';
import { type Tokens, tokenize } from './tokens.ts';

/** Capitalised words that begin sentences before such verbs without being a company's name. */
const NO_NAME: ReadonlySet<string> = new Set(
  'this that these those it we you they he she i our your their the a an if when each any all some such other others no not none nobody both neither either what who which how where cookies cookie information data users user customers customer visitors visitor parents parent children child members member people persons third party parties companies company advertisers advertiser partners partner providers provider residents policy notice statement site website websites services service app sites browsers browser personal law authorities california europe european us eu uk'.split(
    ' ',
  ),
);
/** What a company does in its own policy: "Acme collects", "Acme may use". */
const DOES: ReadonlySet<string> = new Set(
  'may will does collects uses reserves respects has is takes provides shares discloses gathers receives stores maintains complies believes values recognizes recognises strives encourages offers employs'.split(
    ' ',
  ),
);
/** “Acme Inc. ("Acme", "we", "us")”: the names in quotes. */
const DEFINED = /[“"]([\p{Lu}][\p{L}\p{N}.&' -]{1,40})[”"]\s*(?:,|or|and|\))/gu;

function countSubjects(blocks: readonly Block[], tokens: readonly Tokens[]): Map<string, number> {
  const counts = new Map<string, number>();
  blocks.forEach(({ kind }, index) => {
    if (kind === 'heading') return;
    const { words, capital } = tokens[index] as Tokens;
    for (let i = 1; i < words.length; i++) {
      const name = words[i - 1] ?? '';
      if (!capital[i - 1] || !DOES.has(words[i] ?? '') || NO_NAME.has(name) || name.length < 2) continue;
      counts.set(name, (counts.get(name) ?? 0) + 1);
      const before = words[i - 2];
      if (before && capital[i - 2] && !NO_NAME.has(before)) {
        const pair = `${before} ${name}`;
        counts.set(pair, (counts.get(pair) ?? 0) + 1);
      }
    }
  });
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

/** What a policy's title holds beside the company's name. */
const TITLE_WORDS: ReadonlySet<string> = new Set(
  'privacy policy policies notice statement cookie cookies data protection terms of and for the how handles uses your information security use service services online website site app global general legal conditions last updated version effective'.split(
    ' ',
  ),
);
/** A name that stands in the title is met at least so often in the text. */
const LEAST_IN_TEXT = 2;

/** The name in the policy's title ("Acme Privacy Policy"): words with a capital that the text never has without one. */
function titleNames(blocks: readonly Block[], tokens: readonly Tokens[]): string[][] {
  const title = blocks.find(({ kind, text }) => kind === 'heading' && /privacy|data|information/i.test(text));
  if (!title) return [];
  const { words, capital } = tokenize(title.text);
  const named = words.filter(
    (word, i) => capital[i] && word.length > 2 && !TITLE_WORDS.has(word) && !NO_NAME.has(word),
  );
  const counts = new Map(named.map((word) => [word, 0]));
  tokens.forEach(({ words: inText, capital: capitals }, block) => {
    if (blocks[block]?.kind === 'heading') return;
    inText.forEach((word, i) => {
      const count = counts.get(word);
      if (count !== undefined) counts.set(word, capitals[i] ? count + 1 : Number.NEGATIVE_INFINITY);
    });
  });
  return named.filter((word) => (counts.get(word) ?? 0) >= LEAST_IN_TEXT).map((word) => [word]);
}

/** A name met far less often than the most frequent one is somebody else's: an advertiser's, a partner's. */
const LEAST_SHARE = 0.2;

/** A name is at most this many words. */
const LONGEST_NAME = 4;

/** The name in the site's address ("www.the-garden-shop.com" → "thegardenshop"); '' where there is none. */
function stemOf(site: string): string {
  const host =
    /(?:^|[/._@])([a-z0-9-]{3,})\.(?:com|org|net|edu|gov|info|biz|co|io|tv|us|uk|eu|[a-z]{2})(?:[./]|$)/i.exec(site);
  return (host?.[1] ?? '').replaceAll('-', '').toLowerCase();
}

/** The entries of up to `LONGEST_NAME` words that, written together, are `stem`. */
function joinedTo(stem: string, words: readonly string[]): string[][] {
  const found: string[][] = [];
  for (let from = 0; from < words.length; from++) {
    let joined = '';
    for (let to = from; to < Math.min(words.length, from + LONGEST_NAME) && stem.startsWith(joined); to++) {
      joined += words[to];
      if (joined === stem) found.push(words.slice(from, to + 1));
    }
  }
  return found;
}

/** Words of the text that, written together, are the name in the site's address: "Garden Shop" on gardenshop.com. */
function siteNames(blocks: readonly Block[], tokens: readonly Tokens[], site: string): string[][] {
  const stem = stemOf(site);
  const found = new Map<string, string[]>();
  if (stem.length < 3) return [];
  const isWritten = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '')
      .includes(stem);
  tokens.forEach(({ words }, index) => {
    const names = joinedTo(stem, words);
    if (names.length > 0 && isWritten(blocks[index]?.text ?? ''))
      for (const name of names) found.set(name.join(' '), name);
  });
  return [...found.values()].filter((name) => !name.every((word) => NO_NAME.has(word)));
}

/** Whether a word is met (nearly) always as the end of one longer name: "Post" of "News Post". */
function isPart(name: string, count: number, subjects: readonly (readonly [string, number])[]): boolean {
  return subjects.some(([other, pairs]) => other.endsWith(` ${name}`) && pairs >= count * 0.8);
}

/** How often a name is the subject of what companies do, with or without a capital letter. */
function countMentions(tokens: readonly Tokens[], names: readonly string[][]): number {
  const last = new Set(names.map((name) => name.at(-1)));
  if (last.size === 0) return 0;
  return tokens.reduce((sum, { words }) => {
    return sum + words.filter((word, i) => last.has(word) && DOES.has(words[i + 1] ?? '')).length;
  }, 0);
}

/**
 * The names by which a policy calls its own company, in words of normal spelling: subjects of what companies do in their
 * policies ("Acme may use …") met at least twice, or once for every forty blocks, names put beside "we" in quotes, the name
 * in the policy's title, and the words that make up the name in the address of the site.
 * @param site The page's address, or any text that ends in it; '' where unknown.
 * @param tokens The words of each block, where they are known already.
 * A rule then reads "Acme collects" as "we collect".
 */
export function companyNames(
  blocks: readonly Block[],
  site = '',
  tokens: readonly Tokens[] = blocks.map(({ text }) => tokenize(text)),
): string[][] {
  const least = Math.max(2, Math.floor(blocks.length / 40));
  const subjects = [...countSubjects(blocks, tokens)];
  const own = siteNames(blocks, tokens, site);
  const most = Math.max(countMentions(tokens, own), ...subjects.map(([, count]) => count));
  const frequent = subjects
    .filter(([name, count]) => count >= least && count >= most * LEAST_SHARE && !isPart(name, count, subjects))
    .map(([name]) => name.split(' '));
  const defined = definedNames(blocks)
    .map((name) => tokenize(name).words)
    .filter((words) => words.length > 0 && !words.every((word) => NO_NAME.has(word)));
  const byText = new Map(
    [...frequent, ...defined, ...own, ...titleNames(blocks, tokens)].map((words) => [words.join(' '), words]),
  );
  return [...byText.values()];
}
