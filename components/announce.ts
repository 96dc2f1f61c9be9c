import { en } from '../lib/i18n/en.ts';
import { countsInWords } from '../lib/present/arrange.ts';
import type { ViewState } from './state.ts';

/** What a screen reader is told when the state changes, in one short text. */
export function announcement(view: ViewState): string {
  switch (view.state) {
    case 'reading':
      return en.reading.title;
    case 'ready':
      return en.ready.announce(en.overall[view.summary.overall.light], countsInWords(view.summary));
    case 'not-a-policy':
      return en.notAPolicy.title;
    case 'unreadable':
      return view.reason === 'language' ? en.otherLanguage.title(view) : en.unreadable[view.reason].title;
    case 'failed':
      return en.failed.title;
  }
}
