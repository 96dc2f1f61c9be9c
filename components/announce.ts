import type { Words } from '../lib/i18n/words.ts';
import { countsInWords } from '../lib/present/arrange.ts';
import type { ViewState } from './state.ts';

/** What a screen reader is told when the state changes, in one short text. */
export function announcement(view: ViewState, words: Words): string {
  switch (view.state) {
    case 'reading':
      return words.reading.title;
    case 'ready':
      return words.ready.announce(words.overall[view.summary.overall.light], countsInWords(view.summary, words));
    case 'not-a-policy':
      return view.parts?.length ? words.parts.hub : words.notAPolicy.title;
    case 'unreadable':
      return view.reason === 'language' ? words.otherLanguage.title(view) : words.unreadable[view.reason].title;
    case 'failed':
      return words.failed.title;
  }
}
