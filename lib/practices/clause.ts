import type { Actor } from '../rules/rule-set.ts';
import { BREAK } from '../sentences/tokens.ts';
import { type SymbolMap, symbolLength } from './symbols.ts';

/** What the clause around a verb is read from. */
export interface ClauseText {
  words: readonly string[];
  breaks: readonly number[];
  symbols: SymbolMap;
}

/** The numbers of the classes that tell clauses apart, see `ENGINE_CLASSES`. */
export type Named = Readonly<Record<string, number>>;

/** Pronouns that are subjects wherever they stand ("Once you have bought from us, we send …"). */
const NOMINATIVE: ReadonlySet<string> = new Set(['we', 'they', 'he', 'she', 'i', 'who']);
const FAR = 40;
/** How far to the left of the subject a fronted negation may stand ("Under no circumstances will we …"). */
const FRONTED = 8;
/** Auxiliaries that begin a new verb phrase; see `isSpentNegation`. */
const AUXILIARY: ReadonlySet<string> = new Set([
  'can',
  'could',
  'may',
  'might',
  'must',
  'shall',
  'should',
  'will',
  'would',
]);
/** How far behind the verb "to nobody", "no cookies" may stand. */
const BEHIND = 10;

function is(text: ClauseText, index: number, id: number | undefined): boolean {
  return id !== undefined && symbolLength(text.symbols, index, id) > 0;
}

/** Whether the word belongs to a phrase that holds a negation but negates nothing ("not only", "whether or not"). */
function isHarmless(text: ClauseText, index: number, named: Named): boolean {
  for (let from = Math.max(0, index - 4); from <= index; from++)
    if (from + symbolLength(text.symbols, from, named['no-negation'] ?? -1) > index) return true;
  return false;
}

function isNegation(text: ClauseText, index: number, named: Named): boolean {
  return is(text, index, named.negation) && !isHarmless(text, index, named);
}

/** Whether a noun is the subject of a clause. In "we let you see" the person is not: what counts for "see" is whether we let. */
function isSubject(text: ClauseText, index: number, named: Named): boolean {
  if (is(text, index + 1, named['data-noun']) || isPredicate(text, index, named)) return false;
  if (!(['we', 'you', 'third-party', 'they'] as const).some((name) => is(text, index, named[name]))) return false;
  return !is(text, index - 1, named.causative) && !followsPreposition(text, index, named);
}

/** Whether a noun hangs on a preposition ("with our partners", "of these companies"), so that it is no subject. */
function followsPreposition(text: ClauseText, index: number, named: Named): boolean {
  if (NOMINATIVE.has(text.words[index] ?? '')) return false;
  if (text.words[index] === 'you' && is(text, index + 1, named.modal)) return false;
  for (let i = index - 1; i >= Math.max(0, index - 3); i--) {
    if (text.breaks[i + 1] === BREAK.strong) return false;
    if (is(text, i, named.preposition)) return true;
    if (is(text, i, named.modal) || is(text, i, named.relative) || is(text, i, named.conjunction)) return false;
  }
  return false;
}

/** Whether a new clause begins behind word `index` when read from the right: "but", "which", ", and we". */
function breaksClause(text: ClauseText, index: number, named: Named): boolean {
  if (is(text, index, named['clause-break']) || is(text, index, named.relative)) return true;
  return is(text, index, named.conjunction) && isSubject(text, index + 1, named);
}

/**
 * Whether the verb at `head` is negated: "will not sell", "never sell or rent", "Under no circumstances do we sell",
 * "No data is sold", "share it with nobody", "collect no data". Two negations in one clause are read as one.
 */
export function isNegated(text: ClauseText, head: number, named: Named): boolean {
  return isNegatedBefore(text, head, named) || isNegatedBehind(text, head, named);
}

/**
 * Whether the negation at `index` belongs to another verb before the next auxiliary: "what we cannot settle can be brought
 * to a judge" negates "settle" alone, and so does nothing to "brought".
 */
function isSpentNegation(text: ClauseText, index: number, auxiliaryAt: number, named: Named): boolean {
  if (text.words[index] !== 'not' || auxiliaryAt < index + 2) return false;
  return is(text, index - 1, named.modal) && !is(text, auxiliaryAt - 1, named.conjunction);
}

/** Whether a clause of its own begins at `index`: data as the subject of a passive ("Never: subscriber lists are sold"). */
function opensPassive(text: ClauseText, index: number, head: number, named: Named): boolean {
  if (text.breaks[index] === BREAK.none) return false;
  for (let i = index; i < Math.min(index + 5, head - 1); i++)
    if (is(text, i, named['data-noun']) && is(text, i + 1, named.be)) return true;
  return false;
}

function isNegatedBefore(text: ClauseText, head: number, named: Named): boolean {
  let subjectAt = -1;
  let auxiliaryAt = -1;
  for (let i = head - 1; i >= Math.max(0, head - FAR); i--) {
    if (text.breaks[i + 1] === BREAK.strong) return false;
    if (opensPassive(text, i + 1, head, named)) return false;
    if (isSpentNegation(text, i, auxiliaryAt, named)) continue;
    if (AUXILIARY.has(text.words[i] ?? '')) auxiliaryAt = i;
    if (text.words[i] === 'without') {
      if (i === head - 1) return true;
      continue;
    }
    if (subjectAt < 0 ? isNegation(text, i, named) : is(text, i, named['inverted-negation'])) return true;
    if (breaksClause(text, i, named)) return false;
    if (subjectAt < 0 && isSubject(text, i, named)) {
      // "No user may see …": the determiner of the subject negates its verb.
      if (text.words[i - 1] === 'no' && !isHarmless(text, i - 1, named)) return true;
      subjectAt = i;
    }
    if (subjectAt >= 0 && subjectAt - i > FRONTED) return false;
  }
  return false;
}

function isNegatedBehind(text: ClauseText, head: number, named: Named): boolean {
  for (let i = head + 1; i < Math.min(text.words.length, head + BEHIND); i++) {
    if (text.breaks[i] === BREAK.strong || breaksClause(text, i, named)) return false;
    if (is(text, i, named.nobody)) return !isHarmless(text, i, named);
    if (i <= head + 3 && (text.words[i] === 'no' || text.words[i] === 'neither' || text.words[i] === 'nothing'))
      return !isHarmless(text, i, named);
  }
  return false;
}

/** Whether a form of "to be" stands before the verb with nothing but adverbs between. */
function isPassive(text: ClauseText, head: number, named: Named): boolean {
  for (let i = head - 1; i >= Math.max(0, head - 5); i--) {
    if (is(text, i, named.be)) return true;
    if (isSubject(text, i, named) || is(text, i, named.relative)) return false;
  }
  return false;
}

/** Whether a noun only says what somebody is ("We are a charity and never sell …"), so that it acts as nobody. */
function isPredicate(text: ClauseText, index: number, named: Named): boolean {
  return ['a', 'an'].includes(text.words[index - 1] ?? '') && is(text, index - 2, named.be);
}

function actorAt(text: ClauseText, index: number, named: Named): Actor | null {
  if (is(text, index + 1, named['data-noun']) || isPredicate(text, index, named)) return null;
  if (is(text, index, named.we)) return 'we';
  if (is(text, index, named.you)) return 'you';
  if (is(text, index, named['third-party']) || is(text, index, named.they)) return 'third';
  return null;
}

function agentOf(text: ClauseText, head: number, named: Named): Actor | null {
  for (let i = head + 1; i < Math.min(text.words.length, head + 8); i++) {
    if (text.words[i] !== 'by') continue;
    for (let j = i + 1; j < Math.min(text.words.length, i + 6); j++) {
      const actor = actorAt(text, j, named);
      if (actor) return actor;
    }
  }
  return null;
}

/** Whether the third party at `index` stands beside us: "we and our partners", "we, our affiliates and vendors". */
function isJoinedToUs(text: ClauseText, index: number, named: Named): boolean {
  for (let i = index - 1; i >= Math.max(0, index - 8); i--) {
    if (text.words[i] === 'we') return is(text, i + 1, named.conjunction) || text.breaks[i + 1] === BREAK.comma;
    if (is(text, i, named.modal) || is(text, i, named.preposition) || is(text, i, named.relative)) return false;
  }
  return false;
}

/**
 * Who does what the verb at `head` says: we, third parties or you; null where the clause names nobody
 * (a passive without "by", an imperative).
 */
export function actorOf(text: ClauseText, head: number, named: Named): Actor | null {
  if (isPassive(text, head, named)) return agentOf(text, head, named);
  for (let i = head - 1; i >= Math.max(0, head - FAR); i--) {
    if (text.breaks[i + 1] === BREAK.strong) return null;
    if (is(text, i, named.relative) && head - i <= 4) return antecedentOf(text, i, named);
    const actor = actorAt(text, i, named);
    if (actor && !followsPreposition(text, i, named))
      return actor === 'third' && isJoinedToUs(text, i, named) ? 'we' : actor;
    if (is(text, i, named['clause-break'])) return null;
  }
  return null;
}

/** Whom "who", "which" or "that" at `index` stands for. */
function antecedentOf(text: ClauseText, index: number, named: Named): Actor | null {
  for (let i = index - 1; i >= Math.max(0, index - 6); i--) {
    const actor = actorAt(text, i, named);
    if (actor) return actor;
  }
  return null;
}
