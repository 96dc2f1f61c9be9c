import type { Sentence } from '../model.ts';
import type { Pattern } from '../rules/rule-set.ts';
import type { Words } from '../sentences/document-tokens.ts';
import { BREAK, tokenize } from '../sentences/tokens.ts';
import type { Clauses } from './clauses.ts';
import { type Dictionary, findSymbols, type SymbolMap } from './symbols.ts';

/** A sentence as the rules read it: the words of its lead-ins and its own, with their classes. */
export interface Reading {
  sentence: Sentence;
  words: readonly string[];
  breaks: readonly number[];
  symbols: SymbolMap;
  clauses: Clauses;
  /** Which lists of patterns it has been asked for, and whether one of them is in it. */
  asked: Map<readonly Pattern[], boolean> | null;
  /** The first word of the sentence itself; the words before it are those of its lead-ins. */
  own: number;
  /** Whether it stands in answer to a question heading with "No": every statement of the question is negated. */
  negated: boolean;
  /** Whether the words are those of a question heading that the sentence answers. */
  question: boolean;
}

function join(parts: readonly Words[]): Words {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const words: string[] = [];
  const breaks: number[] = [];
  for (const part of parts)
    for (let i = 0; i < part.words.length; i++) {
      words.push(part.words[i] as string);
      breaks.push(i === 0 && words.length > 1 ? BREAK.comma : (part.breaks[i] as number));
    }
  return { words, breaks };
}

/** The words of a sentence by itself; a document has cut its sentences into words already. */
export type WordsOf = (sentence: Sentence) => Words;

const wordsOfText: WordsOf = ({ text }) => tokenize(text);

/** Reads a sentence together with the lead-ins of its list. */
export function readSentence(sentence: Sentence, dictionary: Dictionary, wordsOf: WordsOf = wordsOfText): Reading {
  const own = wordsOf(sentence);
  const { words, breaks } = join([...sentence.leadIn.map(wordsOf), own]);
  return {
    sentence,
    words,
    breaks,
    symbols: findSymbols(words, dictionary),
    clauses: { negated: [], actor: [] },
    asked: null,
    own: words.length - own.words.length,
    negated: false,
    question: false,
  };
}

/** Whether two sentences stand under the same headings. */
export function sameSection({ sentence: { section: a } }: Reading, { sentence: { section: b } }: Reading): boolean {
  return a === b || a.join() === b.join();
}

/** "Do you sell my data?" is asked by the reader: in it "you" is the company, "my" is "your". */
const ASKED: ReadonlyMap<string, string> = new Map([
  ['you', 'we'],
  ['your', 'our'],
  ['my', 'your'],
  ['i', 'you'],
  ['me', 'you'],
  ['mine', 'yours'],
]);

/** What an answer adds to its question: "Yes, with advertisers." → "with advertisers", "Only if a court orders it." → all. */
function addition(answer: string): string {
  if (/^only\b/i.test(answer)) return answer;
  return /^yes\b/i.test(answer) ? answer.slice(3) : '';
}

/** Whether the sentence before is a question that this one may answer: as a heading, or with yes or no in the same block. */
function asks(previous: Sentence, answer: Sentence): boolean {
  if (!previous.text.trimEnd().endsWith('?')) return false;
  if (previous.kind === 'heading') return true;
  return previous.block === answer.block && /^(?:do|does|did|will|would|have|has)\b/i.test(previous.text);
}

/**
 * Reads a question with its short answer as a statement: "Do you sell my data?" "No." says "we sell your data", negated.
 * @returns null where the sentence is no such answer.
 */
export function readAnswer(sentence: Sentence, previous: Sentence | undefined, dictionary: Dictionary): Reading | null {
  if (!previous || !asks(previous, sentence)) return null;
  const answer =
    /^(no(?![a-z])|yes|only (?:if|when|after|once|with your)(?= )|never|not at all|certainly not|absolutely not|we (?:do|will|would|have|are)(?: not|n['’]t)(?=[.,!]|$)|we do(?=[.,!]|$))/i.exec(
      sentence.text,
    );
  if (!answer || /^no[nt]?\s+(?:one|longer|matter|more|data|information|personal)\b/i.test(sentence.text)) return null;
  const asked = tokenize(previous.text);
  const byReader = asked.words.some((word) => word === 'my' || word === 'i' || word === 'me');
  const swap =
    byReader || (asked.words.includes('you') && !asked.words.some((word) => word === 'we' || word === 'our'));
  const stated = asked.words.map((word) => (swap ? (ASKED.get(word) ?? word) : word));
  const { words, breaks } = join([{ words: stated, breaks: asked.breaks }, tokenize(addition(sentence.text))]);
  return {
    sentence,
    words,
    breaks,
    symbols: findSymbols(words, dictionary),
    clauses: { negated: [], actor: [] },
    asked: null,
    own: 0,
    negated: !/^(?:yes|we do$|only)/i.test(answer[0]),
    question: true,
  };
}
