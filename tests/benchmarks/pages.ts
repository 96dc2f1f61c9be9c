import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A saved page with the text of its policy, as people marked it. */
export interface MarkedPage {
  name: string;
  bytes: Uint8Array;
  reference: string;
}

/**
 * The pages of a folder that holds `pages/NAME.html` and `segments.jsonl`, whose lines are {policy: NAME, text}.
 * @throws Error that says what is missing
 */
export function markedPages(folder: string): MarkedPage[] {
  const segments = join(folder, 'segments.jsonl');
  const pages = join(folder, 'pages');
  for (const path of [segments, pages]) if (!existsSync(path)) throw new Error(`There is no ${path}.`);
  const references = new Map<string, string>();
  for (const line of readFileSync(segments, 'utf8').split('\n').filter(Boolean)) {
    const { policy, text }: { policy: string; text: string } = JSON.parse(line);
    references.set(policy, `${references.get(policy) ?? ''}\n${text}`);
  }
  return readdirSync(pages)
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => {
      const name = file.replace(/\.html$/, '');
      const reference = references.get(name);
      return reference === undefined ? [] : [{ name, bytes: readFileSync(join(pages, file)), reference }];
    });
}
