import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { JSDOM } from 'jsdom';
import { decode } from '../../lib/page/decode.ts';
import { readDocument } from '../../lib/page/read-document.ts';

/** What a reader takes for the text of a page. */
export type Reader = (bytes: Uint8Array) => Promise<string>;

/** The readers that the benchmark compares, by name. */
export const readers: Record<string, Reader> = {
  'Policy Lights': async (bytes) =>
    readDocument(bytes)
      .blocks.map((block) => block.text)
      .join('\n'),
  '@mozilla/readability': async (bytes) => {
    const { content = null } = new Readability(documentOf(decode(bytes))).parse() ?? {};
    return plain(content ?? '');
  },
  defuddle: async (bytes) => {
    const { content } = await Defuddle(documentOf(decode(bytes)), 'https://example.org/', { useAsync: false });
    return plain(content);
  },
};

function documentOf(html: string): Document {
  return (new JSDOM(html).window as unknown as { document: Document }).document;
}

/** HTML as text, with white space where an element begins or ends. */
function plain(html: string): string {
  return documentOf(html.replace(/</g, ' <')).body.textContent ?? '';
}
