/** A pattern as written, cut into its parts. `lib/rules/README.md` explains the language on one page. */
export type PatternPart =
  | { is: 'word'; word: string; head: boolean }
  | { is: 'class'; name: string; form: WordForm; head: boolean }
  | { is: 'any' }
  | { is: 'gap'; max: number; without: PatternPart[] }
  | { is: 'not'; what: PatternPart[] }
  | { is: 'not-before'; what: PatternPart[] }
  | { is: 'choice'; options: PatternPart[][] }
  | { is: 'start' }
  | { is: 'end' }
  | { is: 'comma' };

/** Which forms of a class's words are meant: all, `ed` (sold, given), `ing` (selling) or `base` (sell). */
export type WordForm = '' | 'ed' | 'ing' | 'base';

const PIECE = /\s*(\{[a-z][a-z0-9-]*(?:\.(?:ed|ing|base))?\}|\*\d+|[()[\]|<>!~_^$,]|[\p{L}\p{N}][\p{L}\p{N}'’@.]*)/uy;

function cut(text: string): string[] {
  const pieces: string[] = [];
  PIECE.lastIndex = 0;
  let at = 0;
  while (at < text.trimEnd().length) {
    PIECE.lastIndex = at;
    const match = PIECE.exec(text);
    if (!match?.[1]) throw new Error(`cannot read "${text.slice(at).trim()}" in the pattern "${text}"`);
    pieces.push(match[1]);
    at = PIECE.lastIndex;
  }
  return pieces;
}

/** Reads one list of alternatives; `close` is the bracket that ends it ('' at the top). Moves `state.at` behind it. */
function readChoice(state: { pieces: string[]; at: number; text: string }, close: string): PatternPart[][] {
  const options: PatternPart[][] = [[]];
  for (;;) {
    const piece = state.pieces[state.at];
    if (piece === undefined) {
      if (close === '') return options;
      throw new Error(`"${close}" is missing in the pattern "${state.text}"`);
    }
    if (piece === close) {
      state.at++;
      return options;
    }
    if (piece === '|') {
      state.at++;
      options.push([]);
      continue;
    }
    options.at(-1)?.push(readPart(state));
  }
}

function readSingle(piece: string, head: boolean): PatternPart {
  if (!piece.startsWith('{')) return { is: 'word', word: piece, head };
  const [name = '', form = ''] = piece.slice(1, -1).split('.');
  return { is: 'class', name, form: form as WordForm, head };
}

function readNot(state: { pieces: string[]; at: number; text: string }): PatternPart[] {
  const piece = state.pieces[state.at++];
  if (piece === '(') return readChoice(state, ')').flat();
  if (piece === undefined || /^[)\]|<>!~_^$,*]/.test(piece))
    throw new Error(`a word, a class or a list in brackets must follow "!" in the pattern "${state.text}"`);
  return [readSingle(piece, false)];
}

/** Marks the first word or class of an alternative as the head. */
function withHead([first, ...rest]: PatternPart[]): PatternPart[] {
  return first && (first.is === 'word' || first.is === 'class')
    ? [{ ...first, head: true }, ...rest]
    : [...(first ? [first] : []), ...rest];
}

function readPart(state: { pieces: string[]; at: number; text: string }): PatternPart {
  const piece = state.pieces[state.at++] ?? '';
  if (piece === '(') return { is: 'choice', options: readChoice(state, ')') };
  if (piece === '[') return { is: 'choice', options: [...readChoice(state, ']'), []] };
  if (piece === '_') return { is: 'any' };
  if (piece === '^') return { is: 'start' };
  if (piece === '$') return { is: 'end' };
  if (piece === ',') return { is: 'comma' };
  if (piece === '!') return { is: 'not', what: readNot(state) };
  if (piece === '~') return { is: 'not-before', what: readNot(state) };
  if (piece.startsWith('*')) {
    const max = Number(piece.slice(1));
    if (max < 1 || max > 40) throw new Error(`a gap has 1 to 40 words, not ${max}, in the pattern "${state.text}"`);
    const without: PatternPart[] = [];
    while (state.pieces[state.at] === '!') {
      state.at++;
      without.push(...readNot(state));
    }
    return { is: 'gap', max, without };
  }
  if (piece === '<' && state.pieces[state.at] === '(') {
    state.at++;
    const options = readChoice(state, ')').map(withHead);
    if (state.pieces[state.at++] !== '>') throw new Error(`">" is missing in the pattern "${state.text}"`);
    return { is: 'choice', options };
  }
  if (piece === '<') {
    const part = readSingle(state.pieces[state.at++] ?? '', true);
    if (state.pieces[state.at++] !== '>') throw new Error(`">" is missing in the pattern "${state.text}"`);
    return part;
  }
  if (/^[)\]|>]$/.test(piece)) throw new Error(`"${piece}" has no opening bracket in the pattern "${state.text}"`);
  return readSingle(piece, false);
}

/**
 * Reads a pattern.
 * @param text Such as `{we} *4 {sell} *6 {personal-data}`.
 * @returns Its parts in order.
 * @throws Error that names the place, where the pattern cannot be read.
 */
export function readPattern(text: string): PatternPart[] {
  const state = { pieces: cut(text), at: 0, text };
  const options = readChoice(state, '');
  if (options.length > 1) return [{ is: 'choice', options }];
  const parts = options[0] ?? [];
  if (parts.length === 0) throw new Error('a pattern is empty');
  return parts;
}
