import type { DocumentFacts, DocumentKind, Page, Sentence } from '../model.ts';
import { lastUpdated } from './last-updated.ts';
import { obsoleteReferences } from './obsolete.ts';
import { readingEase, readingMinutes } from './reading.ts';
import { WordCounter } from './words.ts';

/** The plain facts of a document: what can be counted or read off, without judging its practices. */
export function documentFacts(
  page: Page,
  sentences: readonly Sentence[],
  { kind, confidence }: { kind: DocumentKind; confidence: number },
): DocumentFacts {
  const counter = new WordCounter();
  const words = page.blocks.reduce((sum, { text }) => sum + counter.count(text).words, 0);
  return {
    url: page.url,
    title: page.title,
    language: page.language,
    lastUpdated: lastUpdated(page.blocks),
    words,
    sentences: sentences.length,
    readingMinutes: readingMinutes(words),
    readingEase: readingEase(sentences, counter),
    obsolete: obsoleteReferences(sentences),
    kind,
    confidence,
    coverage: page.coverage,
  };
}
