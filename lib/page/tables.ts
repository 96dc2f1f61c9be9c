import { descendants, type Environment, isElement, plainText, type TreeElement } from './tree.ts';

/** Where a cell stands in its data table; row and column count from 1. `header`: the text above its column, '' for none. */
export interface CellPlace {
  row: number;
  column: number;
  header: string;
}

interface Cell {
  element: TreeElement;
  text: string;
}

/** Longer cells hold prose that the table only lays out. */
const LONG_CELL = 4000;
const LONG_HEADER = 120;
/** No table of a policy has so many nodes; looking through more would hold up the page. */
const MOST_NODES = 20_000;

/**
 * The places of a data table's cells. null for a table that only lays out the page: it holds tables or headings,
 * has a single row or column, or cells as long as pages.
 */
export function dataCells(table: TreeElement, env: Environment): Map<TreeElement, CellPlace> | null {
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none') return null;
  const rows = rowsOf(table, env);
  if (!rows) return null;
  const wide = rows.filter((row) => row.length > 1);
  if (rows.length < 2 || wide.length < rows.length / 2 || wide.length < 2) return null;
  const cells = rows.flat();
  const filled = cells.filter((cell) => cell.text !== '');
  if (filled.length < cells.length * 0.5 || filled.some((cell) => cell.text.length > LONG_CELL)) return null;
  const columns = Math.max(...wide.map((row) => row.length));
  if (wide.filter((row) => row.length >= columns - 1).length < wide.length * 0.6) return null;
  return placesOf(rows, columns, env);
}

function placesOf(rows: Cell[][], columns: number, env: Environment): Map<TreeElement, CellPlace> {
  const headerRow = rows.slice(0, 2).findIndex((row) => isHeaderRow(row, columns, env));
  const headers = rows[headerRow] ?? [];
  const places = new Map<TreeElement, CellPlace>();
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      const header = r > headerRow ? (headers[c]?.text ?? '') : '';
      places.set(cell.element, { row: r + 1, column: c + 1, header });
    });
  });
  return places;
}

/** Short texts in bold, one above each column; the corner above the row names may be empty. */
function isHeaderRow(row: Cell[], columns: number, env: Environment): boolean {
  const named = row.filter((cell, c) => cell.text !== '' || c === 0);
  return (
    row.length === columns &&
    named.length === columns &&
    row.every((cell) => cell.text.length <= LONG_HEADER && (cell.text === '' || isBoldCell(cell.element, env)))
  );
}

function isBoldCell(cell: TreeElement, env: Environment): boolean {
  if (cell.localName === 'th') return true;
  for (const node of descendants(cell, env)) {
    if (isElement(node) && (node.localName === 'b' || node.localName === 'strong')) return true;
  }
  return false;
}

/** The rows of the table itself, or null where a table or a heading is nested in it, or too much. */
function rowsOf(table: TreeElement, env: Environment): Cell[][] | null {
  const rows: Cell[][] = [];
  let nodes = 0;
  for (const node of descendants(table, env)) {
    if (++nodes > MOST_NODES) return null;
    if (!isElement(node)) continue;
    if (node.localName === 'table' || /^h[1-4]$/.test(node.localName)) return null;
    if (node.localName === 'tr') rows.push([]);
    else if ((node.localName === 'td' || node.localName === 'th') && rows.length > 0) {
      rows.at(-1)?.push({ element: node, text: plainText(node, env, LONG_CELL + 1) });
    }
  }
  return rows.filter((row) => row.some((cell) => cell.text !== ''));
}
