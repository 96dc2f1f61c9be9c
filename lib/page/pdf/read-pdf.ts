import type { Block, Page } from '../../model.ts';
import { pageOf, textBlock } from '../read-text.ts';
import { isFurniture } from './pdf-furniture.ts';
import { type PdfLine, pdfLines } from './pdf-lines.ts';

/** A paragraph, an item or a heading as it is printed: lines that belong together. */
interface Part {
  lines: PdfLine[];
  isHeading: boolean;
}

/** Letters larger than the text's by this factor are a heading's. */
const LARGE = 1.12;
/** A gap larger than the usual one between lines by this factor parts paragraphs. */
const GAP = 1.35;
const LONGEST_HEADING = 160;
const BULLET = /^(?:[•●▪■◦‣⁃·*–—]|\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)])\s+\S/;

/**
 * Reads a PDF file: its lines joined to paragraphs, headings told by their size, what stands on every page left out. Each
 * block knows its page.
 * @throws UnreadableInput for a file with a password, without text, or damaged
 */
export async function readPdf(bytes: Uint8Array, url: string | null = null): Promise<Page> {
  const lines = await pdfLines(bytes);
  const furniture = isFurniture(lines);
  const content = lines.filter((line) => !furniture(line));
  const blocks = toBlocks(content);
  const page = pageOf(blocks, url);
  const left = lines.length - content.length;
  if (left > 0) page.coverage = { ...page.coverage, blocksLeftOut: left, reasons: { 'on every page': left } };
  return page;
}

/** Lines in their order as blocks. */
export function toBlocks(lines: readonly PdfLine[]): Block[] {
  const body = bodySize(lines);
  const parts = joinAcrossPages(toParts(lines, body));
  const sizes = [...new Set(parts.filter(({ isHeading }) => isHeading).map(sizeOf))].sort((a, b) => b - a);
  return parts.flatMap((part, i): Block[] => {
    const page = part.lines[0]?.page ?? 1;
    const text = joinLines(part.lines);
    const level = Math.min(1 + sizes.indexOf(sizeOf(part)), 6);
    if (part.isHeading) return [{ kind: 'heading', level, text, page }];
    const block = textBlock(text, part.lines.length === 1, i === 0);
    return [{ ...block, ...(block.kind === 'heading' && { level: Math.min(sizes.length + 1, 6) }), page }];
  });
}

/** The size that most letters have. */
function bodySize(lines: readonly PdfLine[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
}

/** How far apart lines of one paragraph stand: the most frequent distance, in sizes of the text. */
function leadingOf(lines: readonly PdfLine[], body: number): number {
  const counts = new Map<number, number>();
  lines.forEach((line, i) => {
    const down = (lines[i - 1]?.y ?? 0) - line.y;
    if (lines[i - 1]?.page !== line.page || down <= 0 || down > 3 * body) return;
    const rounded = Math.round(down * 2) / 2;
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
  });
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return most?.[0] ?? body * 1.2;
}

function toParts(lines: readonly PdfLine[], body: number): Part[] {
  const leading = leadingOf(lines, body);
  const parts: Part[] = [];
  lines.forEach((line, i) => {
    const last = lines[i - 1];
    const isHeading = line.size >= body * LARGE && line.text.length <= LONGEST_HEADING;
    const part = parts.at(-1);
    const down = last ? last.y - line.y : 0;
    const goesOn =
      part !== undefined &&
      last?.page === line.page &&
      part.isHeading === isHeading &&
      Math.abs(last.size - line.size) < body * 0.1 &&
      down > -leading &&
      down <= Math.max(leading, line.size * 1.2) * GAP &&
      !BULLET.test(line.text);
    if (goesOn) part.lines.push(line);
    else parts.push({ lines: [line], isHeading });
  });
  return parts;
}

/** A paragraph that a page break, or a column's end, cuts in two is one: it does not end where it stops, and goes on in small letters. */
function joinAcrossPages(parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    const last = before?.lines.at(-1);
    const first = part.lines[0];
    const isCut =
      before && last && first && !before.isHeading && !part.isHeading && (last.page !== first.page || last.y < first.y);
    if (isCut && !/[.!?:;]["”’)]*$/.test(last.text) && /^[\p{Ll}\d(]/u.test(first.text) && !BULLET.test(first.text))
      before.lines.push(...part.lines);
    else joined.push({ ...part, lines: [...part.lines] });
  }
  return joined;
}

/** One text of single spaces; a word that is parted at a line's end is whole again. */
function joinLines(lines: readonly PdfLine[]): string {
  return lines.reduce((text, line) => {
    if (text === '') return line.text;
    if (/\p{Ll}{3}-$/u.test(text) && /^\p{Ll}/u.test(line.text)) return text.slice(0, -1) + line.text;
    return `${text}${/\p{L}-$/u.test(text) ? '' : ' '}${line.text}`;
  }, '');
}

function sizeOf({ lines }: Part): number {
  return Math.round((lines[0]?.size ?? 0) * 2) / 2;
}
