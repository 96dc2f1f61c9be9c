import nlp from 'compromise/one';

interface Splitter {
  methods: { one: { tokenize: { splitSentences(text: string, world: object): string[] } } };
}

/** Longer runs than this are cut before splitting, so that text without any stop stays quick. UTF-16 code units. */
const LONGEST = 20_000;
/** Words and letters that look like the end of a sentence but are the number of a list item: "(a)", "1.", "iv.". */
const ENUMERATOR = /^\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s*$/i;

/** An abbreviation that a number follows: "Art. 34", "No. 2016/679", "para. 1", "Sec. 7". It ends no sentence. */
const BEFORE_NUMBER = /(?:^|[\s(])(?:arts?|nos?|nr|paras?|secs?|sect|cl|lit|pt|vol|ch|reg|dir|abs|fig|pp?)\.\s*$/i;

function pieces(text: string): string[] {
  const world = nlp.world() as Splitter;
  const found: string[] = [];
  for (let at = 0; at < text.length; at += LONGEST)
    found.push(...world.methods.one.tokenize.splitSentences(text.slice(at, at + LONGEST), world));
  return found;
}

/**
 * The sentences of one block as runs of its text, without the spaces around them. compromise tells where they end.
 * @param text A block's text.
 * @returns UTF-16 offsets in order; they never overlap.
 */
export function splitBlock(text: string): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = [];
  let at = 0;
  let pending = -1;
  for (const piece of pieces(text)) {
    const start = text.indexOf(piece, at);
    if (start < 0) continue;
    at = start + piece.length;
    const goesOn = BEFORE_NUMBER.test(piece) && /^[\d(]|^[a-z]\b/.test(text.slice(at).trimStart());
    if (ENUMERATOR.test(piece.trim()) || goesOn) {
      if (pending < 0) pending = start;
      continue;
    }
    const from = pending >= 0 ? pending : start;
    pending = -1;
    const raw = text.slice(from, at);
    const lead = raw.length - raw.trimStart().length;
    const trimmed = raw.trim();
    if (trimmed) runs.push({ start: from + lead, end: from + lead + trimmed.length });
  }
  if (pending >= 0) runs.push({ start: pending, end: text.trimEnd().length });
  return runs;
}
