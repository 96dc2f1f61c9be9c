import { JSDOM } from 'jsdom';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { HTML_STYLE } from '../../lib/export/html-style.ts';
import { exporters } from '../../lib/export/index.ts';
import type { WindowLike } from '../../lib/export/safe-html.ts';
import { en } from '../../lib/i18n/en.ts';
import type { Summary } from '../../lib/model.ts';
import { harmless, replaceInvisible } from '../../lib/present/harmless.ts';
import { safeLink } from '../../lib/present/safe-link.ts';
import { poisoned } from '../export/poisoned.ts';
import { exportedFrom } from '../fixtures/exported.ts';
import { POISONED_TEXTS } from './poison.ts';
import { skeleton } from './skeleton.ts';

/** The part of jsdom that runs scripts; its types tell of no more than the product needs. */
type LaxDom = new (html: string, options: { runScripts: 'dangerously' }) => { window: { document: Document } };

const window = new JSDOM('').window as unknown as WindowLike;
const today = '2026-11-21';
const ran: string[] = [];

/** A browser that runs every script and knows no content security policy. */
const lax = new (JSDOM as unknown as LaxDom)('', { runScripts: 'dangerously' }).window;
Object.assign(lax, { poisoned: () => ran.push('ran') });

/** Opens a file there. */
function run(html: string): Document {
  lax.document.open();
  lax.document.write(html.replace(HTML_STYLE, ''));
  lax.document.close();
  return lax.document;
}

/** The cells of a CSV file, by RFC 4180. */
function cells(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy)) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

/** What stands in a file besides its texts, by its extension; null where the format has nothing but texts. */
const BONES: Record<string, (file: string) => unknown> = {
  html: (file) => skeleton(run(file)),
  md: (file) => skeleton(run(marked.parse(file, { async: false }))),
  csv: (file) => cells(file).map((row) => row.length),
};

/** What else has to hold, by extension. */
const MORE: Record<string, (file: string, summary: Summary) => void> = {
  json: (file, summary) => expect(JSON.parse(file)).toMatchObject(JSON.parse(JSON.stringify(summary))),
  csv: (file) =>
    expect(
      cells(file)
        .flat()
        .filter((cell) => /^[\s\u200b]*[=+\-@＝＋－＠]/u.test(cell)),
    ).toEqual([]),
};

/** A summary with the poison in every kind of place, and not many more: of each poison a whole file is made and opened. */
function small(poison: string): Summary {
  const { topics, document, ...summary } = poisoned(poison);
  const url = safeLink(poison) === null ? poison : 'https://www.example.org/';
  return { ...summary, document: { ...document, url }, topics: topics.filter(({ id }) => id === 'sharing') };
}

/** The same places filled with words that mean nothing to anybody. */
function benign(poison: string): Summary {
  const url = safeLink(poison) === null ? 'plain words' : 'https://www.example.org/';
  const summary = small('plain words');
  return { ...summary, document: { ...summary.document, url } };
}

describe.for(Object.entries(exporters))('%s', ([, { extension: ending, render }]) => {
  const extension = ending.replace(/^.*\./, '');
  const write = async (summary: Summary) => render(exportedFrom(summary), { today, words: en, window });

  test.for(Object.entries(POISONED_TEXTS))(
    '%s: the file differs from a harmless one in its texts only',
    async ([, texts]) => {
      for (const poison of texts) {
        const summary = small(poison);
        const file = await write(summary);
        const visible = file.replace(/[\n\r]/g, '');
        expect(
          replaceInvisible(visible, () => '\u0000'),
          poison,
        ).toBe(visible);
        const bones = BONES[extension];
        if (bones) expect(bones(file), poison).toEqual(bones(await write(benign(poison))));
        MORE[extension]?.(file, summary);
      }
      expect(ran).toEqual([]);
    },
  );
});

test('the list is long enough, and none of it stands there twice', () => {
  const all = Object.values(POISONED_TEXTS).flat();
  expect(new Set(all).size).toBe(all.length);
  expect(all.length).toBeGreaterThanOrEqual(200);
});

test('the test sees a script that runs, an attribute that comes in, and a text that is turned round', () => {
  run('<img src=x><script>poisoned(1)</script>');
  expect(ran.splice(0)).toHaveLength(1);
  expect(skeleton(run('<p onclick="x()">a</p>'))).not.toEqual(skeleton(run('<p>a</p>')));
  expect(harmless('\u202ea')).not.toContain('\u202e');
});
