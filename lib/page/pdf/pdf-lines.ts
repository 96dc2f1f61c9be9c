import type { DocumentInitParameters, PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js';
import { UnreadableInput } from '../decode.ts';

/** One line of a page as it is printed. Lengths in points; `y` counts from the bottom of the page. */
export interface PdfLine {
  text: string;
  /** From 1. */
  page: number;
  x: number;
  y: number;
  /** Of its letters. */
  size: number;
  /** How high the page is. */
  pageHeight: number;
}

/** What pdf.js tells of a run of letters. */
interface Piece {
  str: string;
  transform: number[];
  width: number;
  height: number;
  hasEOL: boolean;
}

/** No policy has more. */
const MOST_PAGES = 500;
/** pdf.js says only what stops it. */
const ERRORS_ONLY = 0;

const OPTIONS: DocumentInitParameters = {
  verbosity: ERRORS_ONLY,
  // Only the text is wanted: no fonts to draw with, nothing to be loaded, no code of its own.
  disableFontFace: true,
  useSystemFonts: false,
  useWasm: false,
  isOffscreenCanvasSupported: false,
  stopAtErrors: false,
};

/**
 * The lines of text of a PDF file, in its own order.
 * @throws UnreadableInput for a file with a password, without text, or damaged
 */
export async function pdfLines(bytes: Uint8Array): Promise<PdfLine[]> {
  // pdf.js works where it is called: its worker is loaded like any module, not started by an address.
  const [{ getDocument }] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
  ]);
  // It takes the bytes away from whoever gives them.
  const task = getDocument({ ...OPTIONS, data: new Uint8Array(bytes) });
  try {
    return await linesOf(await task.promise);
  } catch (error) {
    throw reasonOf(error);
  } finally {
    await task.destroy();
  }
}

async function linesOf(document: PDFDocumentProxy): Promise<PdfLine[]> {
  const lines: PdfLine[] = [];
  for (let page = 1; page <= Math.min(document.numPages, MOST_PAGES); page++) {
    const proxy = await document.getPage(page);
    const [, bottom = 0, , top = 0] = proxy.view;
    const { items } = await proxy.getTextContent();
    for (const line of toLines(items.filter((item): item is Piece & typeof item => 'str' in item)))
      lines.push({ ...line, y: line.y - bottom, page, pageHeight: top - bottom });
  }
  if (lines.length > 0) return lines;
  throw new UnreadableInput(
    'The PDF file holds no text; it is most likely a scan. Find the policy as a web page, or paste its text.',
  );
}

/** Pieces on one height make a line; a gap between them is a space. */
function toLines(pieces: readonly Piece[]): Omit<PdfLine, 'page' | 'pageHeight'>[] {
  const lines: (Omit<PdfLine, 'page' | 'pageHeight'> & { end: number })[] = [];
  let isOpen = false;
  for (const { str, transform, width, height, hasEOL } of pieces) {
    const [x = 0, y = 0] = transform.slice(4);
    const last = lines.at(-1);
    if (str.trim() !== '') {
      const size = height || Math.hypot(transform[2] ?? 0, transform[3] ?? 0);
      const isSame = isOpen && last && Math.abs(last.y - y) < Math.max(last.size, size) * 0.5;
      if (isSame) {
        last.text += x - last.end > size * 0.2 ? ` ${str}` : str;
        last.end = x + width;
        last.size = Math.max(last.size, size);
      } else lines.push({ text: str, x, y, size, end: x + width });
      isOpen = true;
    } else if (last && isOpen && str !== '') last.text += ' ';
    if (hasEOL) isOpen = false;
  }
  return lines.map(({ end: _, ...line }) => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim() }));
}

function reasonOf(error: unknown): unknown {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException')
    return new UnreadableInput(
      'The PDF file has a password. Open it, print it into a new PDF file, and give that one.',
    );
  if (/^(InvalidPDF|FormatError|MissingPDF|XRef|Unknown)/.test(name))
    return new UnreadableInput('The PDF file is damaged. Download it again, or paste its text.');
  return error;
}
