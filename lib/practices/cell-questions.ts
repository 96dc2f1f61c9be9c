import type { Block } from '../model.ts';

const ANSWER = /^(yes|no)\b/i;
/** Headers that ask what is done with the data of the row ("Sold or shared?"), as policies under the law of California have it. */
const DONE = /^(?:sold|shared|disclosed|rented|transferred)\b/i;

/**
 * The questions that cells with "Yes" or "No" answer, by block: the headers of their columns. A "No" for one kind of data
 * says nothing on the whole where another row of its column says "Yes".
 */
export function cellQuestions(blocks: readonly Block[]): ReadonlyMap<number, string> {
  const questions = new Map<number, string>();
  let column = new Map<string, number[]>();
  blocks.forEach((block, index) => {
    const { kind, text, header = '' } = block;
    if (kind !== 'cell' || (block.row === 1 && block.level === 1)) column = new Map();
    const question = kind === 'cell' && ANSWER.test(text) ? questionOf(header) : null;
    if (question === null) return;
    const isYes = /^yes/i.test(text);
    if (isYes) for (const denied of column.get(header) ?? []) questions.delete(denied);
    if (!isYes && column.get(header)?.length === 0) return;
    questions.set(index, question);
    column.set(header, isYes ? [] : [...(column.get(header) ?? []), index]);
  });
  return questions;
}

/** "Sold or shared" asks whether data are; a whole question stands for itself. null where the header asks nothing. */
function questionOf(header: string): string | null {
  if (DONE.test(header)) return `Is personal information ${header.replace(/(?<!\W)\W+$/, '')}?`;
  return header.endsWith('?') && header.includes(' ') ? header : null;
}
