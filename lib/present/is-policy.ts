import type { DocumentKind } from '../model.ts';

/** Says whether a document of this kind is one that the lights are made for. */
export function isPolicy(kind: DocumentKind): boolean {
  return kind === 'privacy-policy' || kind === 'cookie-policy';
}
