// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { Panel } from '../../components/Panel.tsx';
import { Popup } from '../../components/Popup.tsx';
import type { ViewState } from '../../components/state.ts';
import type { PolicyLink, Summary } from '../../lib/model.ts';
import { fakeActions, unmarked } from '../components/actions.ts';
import { poisoned } from '../export/poisoned.ts';
import { summary as plain } from '../fixtures/summary.ts';
import { BAD_LINKS, POISONED_TEXTS } from './poison.ts';
import { skeleton } from './skeleton.ts';

afterEach(cleanup);

const SURFACES = {
  popup: (view: ViewState) => <Popup state={view} on={fakeActions()} />,
  panel: (view: ViewState) => <Panel state={view} marked={unmarked} on={fakeActions()} />,
};

/** Of each topic that shows quotes one is enough; so the unclear one. */
function few(summary: Summary): Summary {
  const kept = new Set(['sharing', 'deletion']);
  return { ...summary, topics: summary.topics.filter(({ id }) => kept.has(id)) };
}

/** Every state that shows something of a page, with one text in all its places. */
const STATES: Record<string, (text: string) => ViewState> = {
  ready: (text) => ({ state: 'ready', summary: few(poisoned(text)), today: '2026-11-21' }) as ViewState,
  'not-a-policy': (text) => {
    const links: PolicyLink[] = [
      { href: 'https://www.example.org/privacy', text },
      ...BAD_LINKS.map((href) => ({ href, text })),
    ];
    return { state: 'not-a-policy', summary: { ...plain, document: { ...plain.document, kind: 'other' } }, links };
  },
  failed: (text) => ({ state: 'failed', message: text }),
};

/** Where a text with bidirectional controls stands in an element of its own, the text beside it keeps its direction. */
const ISOLATED = 'bdi, [dir], .error-text, h3, .answer, h1 + p, dd, .topics p';

describe.for(Object.entries(SURFACES))('%s', ([, surface]) => {
  describe.for(Object.entries(STATES))('%s', ([, state]) => {
    const bones = (text: string) => {
      const { container } = render(surface(state(text)));
      const found = skeleton(container);
      cleanup();
      return found;
    };

    test.for(Object.entries(POISONED_TEXTS))('%s: nothing but texts differs', ([, texts]) => {
      const expected = bones('plain words');
      expect(expected.length).toBeGreaterThan(5);
      for (const poison of texts) expect(bones(poison), poison).toEqual(expected);
    });

    test('a text that turns direction stands alone in its element', () => {
      const { container } = render(surface(state('\u202eturned')));
      const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
      const open: string[] = [];
      while (walker.nextNode()) {
        const { data, parentElement } = walker.currentNode as Text;
        if (data.includes('\u202e') && !parentElement?.closest(ISOLATED)) open.push(parentElement?.outerHTML ?? data);
      }
      expect(open).toEqual([]);
    });
  });
});
