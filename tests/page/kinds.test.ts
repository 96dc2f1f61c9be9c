import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeAnalyser } from '../../lib/analyse.ts';
import { readDocument, readString } from '../../lib/page/read-document.ts';
import { loadRules } from '../../lib/rules/from-disk.ts';

/** At most so large a share of the pages may be taken for something else. */
const MOST_WRONG = 0.02;

const analyse = makeAnalyser(loadRules());

interface Labelled {
  name: string;
  kind: string;
  found: string;
  confidence: number;
}

function labelled(kind: string, name: string, page: ReturnType<typeof readString>): Labelled {
  const { kind: found, confidence } = analyse(page).document;
  return { name, kind, found, confidence };
}

/** Made-up pages: files named by their kind, in which a line `=== NAME` begins a page. */
function madeUp(): Labelled[] {
  const folder = new URL('./kinds/', import.meta.url);
  return readdirSync(folder).flatMap((file) => {
    const [, ...pages] = readFileSync(new URL(file, folder), 'utf8').split(/^=== /m);
    return pages.map((page) => {
      const end = page.indexOf('\n');
      return labelled(file.replace('.md', ''), page.slice(0, end), readString(page.slice(end)));
    });
  });
}

function seeds(): Labelled[] {
  const folder = new URL('../fixtures/seeds/', import.meta.url);
  return readdirSync(folder).map((file) =>
    labelled('privacy-policy', file, readDocument(readFileSync(new URL(file, folder)))),
  );
}

const all = [...madeUp(), ...seeds()];

test('the set holds every kind', () => {
  const kinds = Object.groupBy(all, ({ kind }) => kind);
  expect(Object.keys(kinds).sort()).toEqual(['consent-banner', 'cookie-policy', 'other', 'privacy-policy', 'terms']);
  expect(all.length).toBeGreaterThan(100);
});

test('what each page is: at most two in a hundred wrong', () => {
  const wrong = all.filter(({ kind, found }) => kind !== found);
  expect(wrong.length / all.length, JSON.stringify(wrong, null, 1)).toBeLessThanOrEqual(MOST_WRONG);
});

test('the confidence is a share', () => {
  for (const { confidence } of all) {
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThanOrEqual(1);
  }
});
