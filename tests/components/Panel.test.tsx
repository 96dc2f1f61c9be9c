// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { Panel } from '../../components/Panel.tsx';
import { RuleWords } from '../../components/rule-words.ts';
import { en } from '../../lib/i18n/en.ts';
import { groupBy } from '../../lib/present/group.ts';
import type { Marked } from '../../lib/present/marks.ts';
import { criteria } from '../../lib/topics/criteria.ts';
import { summary } from '../fixtures/summary.ts';
import { fakeActions, unmarked } from './actions.ts';

afterEach(cleanup);

function panel({ shown = summary, marked = unmarked as Marked, on = fakeActions() } = {}) {
  return render(<Panel state={{ state: 'ready', summary: shown, today: '2026-11-21' }} marked={marked} on={on} />)
    .container;
}

const ids = (container: Element) =>
  [...container.querySelectorAll<HTMLElement>('[data-topic]')].map((topic) => topic.dataset.topic);

test('all twenty topics stand in five groups, each a disclosure with its marks', () => {
  const container = panel();
  expect(ids(container).toSorted()).toEqual(summary.topics.map((topic) => topic.id).toSorted());
  expect(container.querySelectorAll('.topic-group')).toHaveLength(5);
  for (const topic of container.querySelectorAll<HTMLDetailsElement>('[data-topic]')) {
    expect([topic.tagName, topic.open]).toEqual(['DETAILS', false]);
    expect(topic.querySelector('summary .light-word')?.textContent).not.toBe('');
  }
});

test('each quote stands verbatim in its topic, with path, chips and its own button', () => {
  const container = panel();
  for (const topic of summary.topics) {
    const quotes = [...container.querySelectorAll(`[data-topic="${topic.id}"] blockquote[data-quote]`)];
    expect(quotes.map((quote) => quote.textContent)).toEqual(topic.evidence.map(({ quote }) => quote));
    expect(quotes.every((quote) => quote.querySelector('[data-action="show"]'))).toBe(true);
  }
  const sharing = container.querySelector('[data-topic="sharing"]');
  expect(sharing?.textContent).toContain('Who gets your data › Partners');
  expect([...(sharing?.querySelectorAll('.chips li') ?? [])].map((chip) => chip.textContent)).toEqual([
    'for business customers',
    'Switzerland',
    'the European Economic Area',
  ]);
});

test('show marks all quotes of the question, goes to this one, and says what came of it', async () => {
  const on = fakeActions();
  const gone = { at: 0, count: 1, missing: 1, looks: {} };
  on.mark
    .mockResolvedValueOnce({ ...gone, at: 2 })
    .mockResolvedValueOnce(gone)
    .mockRejectedValueOnce(new Error('gone'));
  const container = panel({ on });
  const quotes = summary.topics.find((topic) => topic.id === 'sharing')?.evidence ?? [];
  const button = container.querySelectorAll('[data-topic="sharing"] [data-action="show"]')[1] as HTMLElement;
  expect(button.getAttribute('aria-label')).toBe(`Show in the page: ${quotes[1]?.quote}`);
  for (const outcome of [en.panel.shown, en.panel.notFound, en.panel.notFound]) {
    fireEvent.click(button);
    await waitFor(() => expect(container.querySelector('[data-topic="sharing"]')?.textContent).toContain(outcome));
  }
  const wanted = quotes.map(({ quote, block, start, end }) => ({ quote, block, start, end, look: 'red' }));
  expect(on.mark).toHaveBeenCalledWith(wanted, 1);
});

test('all quotes of the questions shown are marked by one button, each in its light', async () => {
  const on = fakeActions();
  const container = panel({ on });
  fireEvent.click(screen.getByRole('button', { name: en.marks.all }));
  fireEvent.click(screen.getByRole('button', { name: '2 serious' }));
  await waitFor(() => expect(ids(container)).toHaveLength(2));
  fireEvent.click(screen.getByRole('button', { name: en.marks.all }));
  const looks = on.mark.mock.calls.map(([marks]) => groupBy(marks, ({ look }) => look));
  expect([...(looks[0]?.keys() ?? [])].toSorted()).toEqual(['green', 'red', 'unsure', 'yellow']);
  expect([...(looks[1]?.entries() ?? [])].map(([look, marks]) => [look, marks.length])).toEqual([['red', 3]]);
});

test('while there are marks: position, legend, buttons and keys for next, previous and the end', async () => {
  const on = fakeActions();
  const container = panel({ on, marked: { at: 3, count: 12, missing: 1, looks: { red: 2, yellow: 10 } } });
  const bar = container.querySelector('.marks') as HTMLElement;
  expect(bar.textContent).toContain('3 of 12');
  expect(bar.textContent).toContain(en.marks.missing(1));
  const legend = [...bar.querySelectorAll<HTMLElement>('[data-look]')].map((item) => [
    item.dataset.look,
    item.textContent,
  ]);
  expect(legend).toEqual([
    ['red', 'serious 2'],
    ['yellow', 'to watch 10'],
  ]);
  fireEvent.click(screen.getByRole('button', { name: en.marks.next }));
  fireEvent.click(screen.getByRole('button', { name: en.marks.previous }));
  fireEvent.click(screen.getByRole('button', { name: en.marks.remove }));
  await waitFor(() => {
    fireEvent.keyDown(container, { key: 'ArrowDown', altKey: true });
    expect(on.step.mock.calls.slice(0, 3)).toEqual([[1], [-1], [1]]);
  });
  fireEvent.keyDown(container, { key: 'Escape' });
  expect(on.unmark).toHaveBeenCalledTimes(2);
});

test('why this colour: the answer in plain words, and the scale with this policy marked', () => {
  const sale = panel().querySelector('[data-topic="sale"]');
  expect(sale?.textContent).toContain('They do not sell or rent your data, or only if you agree.');
  expect(sale?.querySelectorAll('.scale li')).toHaveLength(3);
  expect(sale?.querySelectorAll('.scale [aria-current]')).toHaveLength(1);
});

test('a light filters, a second press takes it back', async () => {
  const container = panel();
  fireEvent.click(screen.getByRole('button', { name: '2 serious' }));
  await waitFor(() => expect(ids(container)).toEqual(['tracking', 'sharing']));
  expect(screen.getByRole('button', { name: '2 serious' }).getAttribute('aria-pressed')).toBe('true');
  fireEvent.click(screen.getByRole('button', { name: '2 serious' }));
  await waitFor(() => expect(ids(container)).toHaveLength(20));
});

test('search looks into the quotes, opens what it finds, and can be cleared', async () => {
  const container = panel();
  const search = screen.getByRole('searchbox', { name: en.panel.search });
  fireEvent.input(search, { target: { value: 'NINETY days' } });
  await waitFor(() => expect(ids(container)).toEqual(['retention']));
  expect(container.querySelector<HTMLDetailsElement>('[data-topic="retention"]')?.open).toBe(true);
  expect(screen.getByText('1 question of 20 shown')).toBeTruthy();
  fireEvent.input(search, { target: { value: 'zebra' } });
  expect(await screen.findByText(en.panel.noResults)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Show all' }));
  await waitFor(() => expect(ids(container)).toHaveLength(20));
  expect(container.querySelectorAll('[data-topic][open]')).toHaveLength(0);
});

test('what you can do: safe links only', () => {
  const poison = { kind: 'delete' as const, label: 'Delete', href: 'javascript:alert(1)', quote: '' };
  const container = panel({ shown: { ...summary, actions: [...summary.actions, poison] } });
  const links = [...container.querySelectorAll('.actions a')].map((link) => link.getAttribute('href'));
  expect(links).toEqual(['https://www.example.org/settings/ads', 'mailto:privacy@example.org']);
});

test('what stands behind a light is named once it is loaded: the line for the answer, and the rule of each quote', () => {
  const { rule = '' } = summary.topics.find((topic) => topic.id === 'sale')?.evidence[0] ?? {};
  const loaded = { says: { [rule]: 'They say that they sell nothing.' }, criteria };
  const state = { state: 'ready' as const, summary, today: '2026-11-21' };
  const { container } = render(
    <RuleWords.Provider value={loaded}>
      <Panel state={state} marked={unmarked} on={fakeActions()} />
    </RuleWords.Provider>,
  );
  const sale = container.querySelector('[data-topic="sale"]');
  expect(sale?.querySelector('[data-criterion="no"] q')?.textContent).toBe(criteria.sale?.no);
  expect(sale?.querySelector('.quote q')?.textContent).toBe('They say that they sell nothing.');
});
