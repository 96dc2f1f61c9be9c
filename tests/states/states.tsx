import type { ComponentChild } from 'preact';
import { Panel } from '../../components/Panel.tsx';
import { Popup } from '../../components/Popup.tsx';
import type { PanelActions, PopupActions, ViewState } from '../../components/state.ts';
import type { Words } from '../../lib/i18n/words.ts';
import type { Light, Summary, Topic } from '../../lib/model.ts';
import { inLanguage } from '../../lib/present/in-language.ts';
import type { Marked } from '../../lib/present/marks.ts';
import { summary } from '../fixtures/summary.ts';

/** A state of a surface that a contributor can look at. */
export interface State {
  name: string;
  surface: 'popup' | 'panel';
  /** `words`: the language of our own sentences in the summary. */
  draw(words: Words): ComponentChild;
  /** Opens parts, as a person would: what to click, one after the other. */
  clicks?: readonly string[];
}

const today = '2026-11-22';
const links = [
  { href: 'https://www.example.org/privacy', text: 'Privacy policy', name: 'policy', place: 'footer' },
  { href: 'https://www.example.org/cookies', text: 'Cookies', name: 'cookies', place: 'banner' },
] as const;

const done = async () => {};
const on: PopupActions & PanelActions = {
  details() {},
  export: done,
  copy: done,
  retry() {},
  readAnyway() {},
  read() {},
  copyText: done,
  mark: async (marks, first) => ({ at: first + 1, count: marks.length, missing: 0, looks: {} }),
  step() {},
  unmark() {},
};

/** The fixture with every topic in one light, or as it is. */
function lit(light: Light | null): Summary {
  if (light === null) return summary;
  const silent = { answer: 'not-stated', evidence: [], conflicting: false };
  const topics = summary.topics.map((topic): Topic => ({ ...topic, light, ...(light === 'grey' && silent) }));
  return {
    ...summary,
    topics,
    overall: { light, score: light === 'grey' ? null : 50, verdict: 'One sentence on it.' },
  };
}

const ready = (light: Light | null): ViewState => ({ state: 'ready', summary: lit(light), today });

const practices: Summary['practices'] = summary.topics.flatMap(({ evidence }) =>
  evidence.map((one) => ({
    category: 'First Party Collection/Use',
    attributes: { Purpose: 'Marketing' },
    rule: one.rule,
    evidence: one,
  })),
);

const VIEWS: readonly (readonly [name: string, view: ViewState])[] = [
  ['reading', { state: 'reading' }],
  ['ready', ready(null)],
  ['ready-green', ready('green')],
  ['ready-red', ready('red')],
  ['ready-silent', ready('grey')],
  ['not-a-policy', { state: 'not-a-policy', summary, links: [...links] }],
  ['not-a-policy-no-links', { state: 'not-a-policy', summary, links: [] }],
  ['unreadable-pdf', { state: 'unreadable', reason: 'pdf' }],
  ['unreadable-browser-page', { state: 'unreadable', reason: 'browser-page' }],
  [
    'other-language',
    { state: 'unreadable', reason: 'language', language: 'fr', kind: 'privacy-policy', english: null },
  ],
  ['failed', { state: 'failed', message: 'The analysis could not start.' }],
];

/** The state as the extension hands it to a surface in this language. */
const spoken = (view: ViewState, words: Words): ViewState =>
  'summary' in view ? { ...view, summary: inLanguage(view.summary, words) } : view;

const unmarked: Marked = { at: 0, count: 0, missing: 0, looks: {} };
const marked: Marked = { at: 3, count: 12, missing: 1, looks: { red: 3, yellow: 5, green: 3, unsure: 1 } };

const panel = (view: ViewState, marks = unmarked) => <Panel state={view} marked={marks} on={on} />;

const whole: ViewState = { state: 'ready', summary: { ...summary, practices }, today };

/** Every state, by name. */
export const STATES: readonly State[] = [
  ...VIEWS.map(
    ([name, view]): State => ({
      name,
      surface: 'popup',
      draw: (words) => <Popup state={spoken(view, words)} on={on} />,
    }),
  ),
  ...VIEWS.map(([name, view]): State => ({ name, surface: 'panel', draw: (words) => panel(spoken(view, words)) })),
  {
    name: 'export-menu',
    surface: 'popup',
    draw: (words) => <Popup state={spoken(whole, words)} on={on} />,
    clicks: ['[data-action=export]'],
  },
  {
    name: 'topic-open',
    surface: 'panel',
    draw: (words) => panel(spoken(whole, words)),
    clicks: ['[data-topic=sharing] > summary', '[data-topic=sharing] .scale:last-of-type > summary'],
  },
  { name: 'marks', surface: 'panel', draw: (words) => panel(spoken(whole, words), marked) },
  { name: 'filtered', surface: 'panel', draw: (words) => panel(spoken(whole, words)), clicks: ['[data-filter=red]'] },
  {
    name: 'outline',
    surface: 'panel',
    draw: (words) => panel(spoken(whole, words)),
    clicks: ['.outline > summary', '.part > summary'],
  },
  {
    name: 'letter',
    surface: 'panel',
    draw: (words) => panel(spoken(whole, words)),
    clicks: ['.letter-part > summary'],
  },
];

/** What a state is called in an address and in a file's name. */
export const idOf = ({ surface, name }: State): string => `${surface}-${name}`;
