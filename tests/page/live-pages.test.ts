import { expect, test } from 'vitest';
import { livePages } from '../fixtures/live-pages.ts';
import { outline, readHtml } from './read-html.ts';

test.for(livePages.filter((page) => !page.needsBrowser))('$what', ({ html, blocks }) => {
  expect(outline(readHtml(`<!doctype html><html lang="en">${html}`))).toEqual(blocks);
});
