import type { DocumentFacts } from '../model.ts';

const LONGEST = 80;

/**
 * Names an export after the site and the version of its policy: `policy-lights-example.org-2018-05-01.md`.
 * @param today ISO date, used where the document states no date of its own
 * @param extension without the dot
 * @returns letters a–z, digits, dots and hyphens only; safe on every system
 */
export function fileName(document: DocumentFacts, today: string, extension: string): string {
  const site = slug(hostOf(document.url)) || slug(document.title) || 'document';
  return `policy-lights-${site}-${slug(document.lastUpdated ?? today)}.${extension}`;
}

function hostOf(url: string | null): string {
  return url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}

function slug(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/\.{2,}/g, '.')
    .slice(0, LONGEST)
    .replace(/^[-.]+|[-.]+$/g, '');
}
