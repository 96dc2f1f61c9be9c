// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { Panel } from '../../components/Panel.tsx';
import { Popup } from '../../components/Popup.tsx';
import type { ViewState } from '../../components/state.ts';
import { EXPORT_FORMATS } from '../../lib/export/formats.ts';
import { en } from '../../lib/i18n/en.ts';
import type { UnreadableReason } from '../../lib/i18n/words.ts';
import { summary } from '../fixtures/summary.ts';
import { fakeActions, unmarked } from './actions.ts';

afterEach(cleanup);

const other = { ...summary, document: { ...summary.document, kind: 'terms' as const } };
const links = [
  { href: 'https://www.example.org/privacy', text: 'Privacy', name: 'privacy' as const, place: 'footer' as const },
  { href: 'javascript:alert(1)', text: 'Poison' },
];

const STATES: [view: ViewState, heading: string][] = [
  [{ state: 'reading' }, 'Reading this page'],
  [{ state: 'ready', summary, today: '2026-11-21' }, 'Some things to watch'],
  [{ state: 'not-a-policy', summary: other, links }, 'This is not a privacy policy'],
  [{ state: 'unreadable', reason: 'pdf' }, 'This is a PDF'],
  [{ state: 'failed', message: 'The worker stopped.' }, 'That did not work'],
];

const SURFACES = {
  popup: (view: ViewState, on = fakeActions()) => <Popup state={view} on={on} />,
  panel: (view: ViewState, on = fakeActions()) => <Panel state={view} marked={unmarked} on={on} />,
};

describe.for(Object.entries(SURFACES))('%s', ([, surface]) => {
  test.for(STATES)('state %$: mark, one heading of level 1, news for screen readers', ([view, heading]) => {
    const { container } = render(surface(view));
    expect(container.firstElementChild?.getAttribute('data-state')).toBe(view.state);
    expect(screen.getAllByRole('heading', { level: 1 }).map((element) => element.textContent)).toEqual([heading]);
    expect(screen.getAllByRole('status')[0]?.textContent).toContain(heading);
    expect(container.querySelector('style, script')).toBeNull();
  });

  test('the status line stays the same element from reading to ready, so that the news is spoken', () => {
    const { rerender } = render(surface({ state: 'reading' }));
    const line = screen.getAllByRole('status')[0];
    rerender(surface({ state: 'ready', summary, today: '2026-11-21' }));
    expect(screen.getAllByRole('status')[0]).toBe(line);
    expect(line?.textContent).toBe('Done. Some things to watch. 2 serious, 6 to watch, 8 good, 1 unclear, 3 not said.');
  });

  test('not a policy: says what it looks like, lists safe links only, and reads it anyway', () => {
    const on = fakeActions();
    render(surface({ state: 'not-a-policy', summary: other, links }, on));
    expect(screen.getByText('It looks like terms of service.')).toBeTruthy();
    expect(screen.getAllByRole('link').map((link) => [link.getAttribute('href'), link.textContent])).toEqual([
      ['https://www.example.org/privacy', 'Open its privacy policy'],
      ['https://www.example.org/privacy', 'Privacywww.example.org/privacy · named after privacy, in the footer'],
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Read it anyway' }));
    expect(on.readAnyway).toHaveBeenCalledOnce();
  });

  test('not a policy without links says where to look', () => {
    render(surface({ state: 'not-a-policy', summary: other, links: [] }));
    expect(screen.getByText(en.notAPolicy.noLinks)).toBeTruthy();
  });

  test.for(Object.keys(en.unreadable) as UnreadableReason[])('unreadable (%s): why and what to do', (reason) => {
    render(surface({ state: 'unreadable', reason }));
    expect(screen.getByText(en.unreadable[reason].why)).toBeTruthy();
    expect(screen.getByText(en.unreadable[reason].todo)).toBeTruthy();
  });

  test('failed: shows the error and tries again', () => {
    const on = fakeActions();
    render(surface({ state: 'failed', message: 'The <b>worker</b> stopped.' }, on));
    expect(screen.getByText('The <b>worker</b> stopped.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(on.retry).toHaveBeenCalledOnce();
  });

  test('export menu: opens, names each format in order, exports, copies, and tells the outcome', async () => {
    const on = fakeActions();
    on.copy.mockRejectedValue(new Error('denied'));
    const { container } = render(surface({ state: 'ready', summary, today: '2026-11-21' }, on));
    const menu = screen.getByRole('button', { name: 'Export' });
    expect(menu.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(menu);
    expect((await screen.findByRole('button', { name: 'Export', expanded: true })).dataset.action).toBe('export');
    const formats = [...container.querySelectorAll('[data-export]')].map((button) =>
      button.getAttribute('data-export'),
    );
    expect(formats).toEqual([...EXPORT_FORMATS]);
    fireEvent.click(screen.getByRole('button', { name: en.formats.csv }));
    expect(on.export).toHaveBeenCalledWith('csv');
    expect(await screen.findByText(en.buttons.saved(en.formats.csv))).toBeTruthy();
    expect(menu.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(menu);
    fireEvent.click(container.querySelector('[data-action="copy"]') as Element);
    expect(await screen.findByText(en.buttons.notCopied)).toBeTruthy();
  });

  test('export menu: says that it works, then what failed', async () => {
    const on = fakeActions();
    on.export.mockRejectedValue(new Error('no canvas'));
    const { container } = render(surface({ state: 'ready', summary, today: '2026-11-21' }, on));
    fireEvent.click(container.querySelector('[data-export=png]') as Element);
    expect(await screen.findByText(en.buttons.working(en.formats.png))).toBeTruthy();
    expect(await screen.findByText(en.buttons.notSaved('no canvas'))).toBeTruthy();
    fireEvent.click(container.querySelector('[data-action=copy-markdown]') as Element);
    expect(await screen.findByText(en.buttons.copied)).toBeTruthy();
    expect(on.copy).toHaveBeenCalledWith('markdown');
  });

  test('arrow keys, Home and End go through the export menu', async () => {
    render(surface({ state: 'ready', summary, today: '2026-11-21' }));
    const menu = screen.getByRole('button', { name: 'Export' });
    fireEvent.click(menu);
    await screen.findByRole('button', { name: 'Export', expanded: true });
    const first = en.formats.markdown;
    const last = en.buttons.copyMarkdown;
    const way = { ArrowDown: first, End: last, ArrowUp: en.buttons.copy, Home: first } as const;
    menu.focus();
    for (const [key, name] of Object.entries(way)) {
      fireEvent.keyDown(document.activeElement as Element, { key });
      expect(document.activeElement?.textContent).toBe(name);
    }
    fireEvent.keyDown(document.activeElement as Element, { key: 'ArrowUp' });
    expect(document.activeElement?.textContent).toBe(last);
  });

  test('Escape closes the export menu and gives the focus back', async () => {
    render(surface({ state: 'ready', summary, today: '2026-11-21' }));
    fireEvent.click(screen.getByRole('button', { name: 'Export' }));
    const format = await screen.findByRole('button', { name: 'Markdown' });
    format.focus();
    fireEvent.keyDown(format, { key: 'Escape' });
    const menu = await screen.findByRole('button', { name: 'Export', expanded: false });
    expect(document.activeElement).toBe(menu);
    expect(screen.queryByRole('button', { name: 'Markdown' })).toBeNull();
  });

  test.for([
    ['https://www.example.org/en/privacy', ['https://www.example.org/en/privacy']],
    ['javascript:alert(1)', []],
    [null, []],
  ] as const)('another language is named, the English version offered where it is safe: %s', ([href, shown]) => {
    const english = href === null ? null : { href, text: 'English' };
    const view = {
      state: 'unreadable',
      reason: 'language',
      language: 'de-AT',
      kind: 'privacy-policy',
      english,
    } as const;
    const { container } = render(surface(view));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('This policy is in German');
    expect(screen.getAllByRole('status')[0]?.textContent).toBe('This policy is in German');
    expect(screen.getByText(en.otherLanguage.why)).toBeTruthy();
    expect(screen.queryAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(shown);
    expect(container.querySelector('[data-topic]')).toBeNull();
  });

  test('a page that was not read to its end says so', () => {
    const coverage = { ...summary.document.coverage, stopped: true as const };
    const long = { ...summary, document: { ...summary.document, coverage } };
    render(surface({ state: 'ready', summary: long, today: '2026-11-21' }));
    expect(screen.getByText(/too large to be read to its end/).parentElement?.className).toBe('attention');
  });

  test('facts: date, age, obsolete scheme, coverage', () => {
    const { container } = render(surface({ state: 'ready', summary, today: '2026-11-21' }));
    const values = [...container.querySelectorAll('dd')].map((value) => value.textContent);
    expect(values).toContain('1 May 2018, 8 years ago');
    expect(values).toContain('6,224 words in 301 sentences');
    expect(values).toContain('26 minutes');
    expect(values).toContain('relies on Privacy Shield (ended 16 July 2020)');
    expect(values.at(-1)).toBe(
      '212 passages read; 31 left out (navigation 22, footer 9); 1 frame of other sites not readable',
    );
  });
});
