import type { Block } from '../model.ts';

/** A line is taken for a heading only up to this many words: longer ones say something. */
const HEADING_WORDS = 12;
const BULLET = /^\s*(?:[•●▪■◦‣⁃·*–—-]\s+|\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]\s+(?=\S))/;
const ENDS = /[.;,!:]["”’)]*$/;
const LOWER = /^["“(]?\p{Ll}/u;
/** Verbs and pronouns that show a statement rather than a title. */
const STATEMENT = /\b(?:we|you|it|they) (?:may|will|can|do|are|collect|use|share|have)\b/i;

/** What the segment before leaves open: a list whose items may go on in the next one. */
export interface OpenList {
  /** Whether a lead-in or an item of its list was the last line. */
  open: boolean;
}

function isHeading(line: string, next: string | undefined): boolean {
  if (next === undefined || ENDS.test(line) || BULLET.test(line) || LOWER.test(line)) return false;
  if (line.split(/\s+/).length > HEADING_WORDS) return false;
  return line.endsWith('?') || !STATEMENT.test(line);
}

/** Whether a line goes on in the middle of the sentence of the line before: a link or a line break cut them. */
function goesOn(before: string, line: string, inList: boolean): boolean {
  if (BULLET.test(line)) return false;
  if (/^[,.;)]/.test(line)) return true;
  if (/[.:;!?,]["”’)]*$/.test(before)) return false;
  return (LOWER.test(line) && !inList) || before.split(/\s+/).length > HEADING_WORDS;
}

/** Joins lines that are parts of one sentence; behind a lead-in each line is an item of its own. */
function joinBroken(lines: readonly string[]): string[] {
  const joined: string[] = [];
  let inList = false;
  for (const line of lines) {
    const before = joined.at(-1);
    if (before !== undefined && goesOn(before, line, inList)) joined[joined.length - 1] = `${before} ${line}`;
    else joined.push(line);
    inList = line.endsWith(':') || (inList && !/[.!?]$/.test(line));
  }
  return joined;
}

/**
 * Reads one segment of a corpus: an optional heading line, paragraphs, the lines of a list.
 * @param text The segment's text; its lines are the page's blocks as the corpus cut them.
 * @param before What the segment before left open; a segment that begins in lower case or with a bullet then is its item.
 * @returns Its blocks, at least one for a text with words, and what it leaves open.
 */
export function readSegment(text: string, before: OpenList = { open: false }): { blocks: Block[]; list: OpenList } {
  const lines = joinBroken(
    text
      .split('\n')
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter(Boolean),
  );
  const blocks: Block[] = [];
  let inList = before.open && (LOWER.test(lines[0] ?? '') || BULLET.test(lines[0] ?? ''));
  lines.forEach((line, index) => {
    if (isHeading(line, lines[index + 1]) && !inList) {
      blocks.push({ kind: 'heading', level: 2, text: line });
      return;
    }
    const bullet = BULLET.exec(line)?.[0] ?? '';
    const previous = blocks.at(-1);
    const isItem = inList || bullet !== '' || (previous !== undefined && /[:;]$/.test(previous.text));
    if (isItem) blocks.push({ kind: 'item', level: 1, text: line.slice(bullet.length) || line });
    else blocks.push({ kind: 'paragraph', text: line });
    inList = (isItem && (LOWER.test(line) || bullet !== '' || !/[.?!]$/.test(line))) || line.endsWith(':');
  });
  const last = lines.at(-1) ?? '';
  return { blocks, list: { open: inList || /[:;]$/.test(last) } };
}
