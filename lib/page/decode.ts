/** The input holds no text that can be read; the message says why and what to do. */
export class UnreadableInput extends Error {
  override readonly name = 'UnreadableInput';
}

/** Binary formats by how they begin, with their usual name. */
const MAGIC: readonly [start: string, format: string][] = [
  ['%PDF', 'a PDF file'],
  ['PK\u0003\u0004', 'a ZIP or Office file'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Office file'],
  ['{\\rtf', 'an RTF file'],
  ['\u0089PNG', 'a PNG image'],
  ['\u00ff\u00d8\u00ff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['\u001f\u008b', 'a gzip file'],
];

/**
 * The text of a file.
 * @throws UnreadableInput for binary files, and for bytes that are neither UTF-8 nor of a declared encoding
 */
export function decode(bytes: Uint8Array): string {
  const head = latin1(bytes.subarray(0, 4096));
  const format = MAGIC.find(([start]) => head.startsWith(start))?.[1];
  if (format) throw new UnreadableInput(`The input is ${format}. Save the policy as HTML, Markdown or plain text.`);
  if (head.startsWith('\u00ff\u00fe')) return new TextDecoder('utf-16le').decode(bytes);
  if (head.startsWith('\u00fe\u00ff')) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0)) throw new UnreadableInput('The input is a binary file. Give HTML, Markdown or plain text.');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeDeclared(bytes, head);
  }
}

function decodeDeclared(bytes: Uint8Array, head: string): string {
  const label =
    /<meta[^>]+charset\s*=\s*["']?\s*([\w:-]+)/i.exec(head)?.[1] ??
    /^<\?xml[^>]+encoding=["']([\w:-]+)/i.exec(head)?.[1];
  if (label === undefined) {
    throw new UnreadableInput('The input is not UTF-8 and declares no other encoding. Save it as UTF-8.');
  }
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    throw new UnreadableInput(`The input declares the encoding "${label}", which is unknown. Save it as UTF-8.`);
  }
}

function latin1(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

/** Whether a file is a PDF file, by how it begins. */
export function isPdf(bytes: Uint8Array): boolean {
  return latin1(bytes.subarray(0, 1024)).trimStart().startsWith('%PDF-');
}
