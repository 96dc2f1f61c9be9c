import { harmless } from '../present/harmless.ts';
import type { Exported } from './proof.ts';

/** A column of a table: its header, and what stands in it for a row. */
export type Column<Row> = [header: string, value: (row: Row) => string];

/** A table by RFC 4180: a header, then the rows. No cell can run as a formula in a spreadsheet. */
export function csvTable<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const cells = [columns.map(([header]) => header), ...rows.map((row) => columns.map(([, value]) => value(row)))];
  return `${cells.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** Columns that are the same in every row: of which text a row is, and how much of it was read. Tables can be joined. */
export function proofColumns({ summary, proof }: Exported): Column<unknown>[] {
  const { url, lastUpdated, coverage } = summary.document;
  return [
    ['url', () => url ?? ''],
    ['read_at', () => proof.readAt ?? ''],
    ['last_updated', () => lastUpdated ?? ''],
    ['sha256', () => proof.sha256],
    ['rules', () => proof.rules],
    ['blocks_read', () => String(coverage.blocksRead)],
    ['blocks_left_out', () => String(coverage.blocksLeftOut)],
    ['frames_unread', () => String(coverage.framesUnread)],
  ];
}

/** Several texts in one cell, each once. */
export function joined(texts: readonly string[]): string {
  return [...new Set(texts.filter((text) => text !== ''))].join(' | ');
}

/** A leading apostrophe keeps a spreadsheet from running the text as a formula. */
function cell(text: string): string {
  const guarded = /^\s*[=+\-@＝＋－＠]|^[\t\r]/u.test(text) ? `'${harmless(text)}` : harmless(text);
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
