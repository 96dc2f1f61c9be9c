// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { Popup } from '../../components/Popup.tsx';
import { en } from '../../lib/i18n/en.ts';
import { summary } from '../fixtures/summary.ts';
import { fakeActions } from './actions.ts';

afterEach(cleanup);

function popup(shown = summary, on = fakeActions()) {
  return render(<Popup state={{ state: 'ready', summary: shown, today: '2026-11-21' }} on={on} />).container;
}

test('every topic is shown once, with its marks, red first, then yellow, green, unclear, not said', () => {
  const marks = [...popup().querySelectorAll<HTMLElement>('[data-topic]')].map(({ dataset }) => dataset);
  expect(new Set(marks.map((mark) => mark.topic)).size).toBe(20);
  for (const topic of summary.topics) {
    expect(marks).toContainEqual({ topic: topic.id, light: topic.light, answer: topic.answer });
  }
  const order = marks.map((mark) => (mark.answer === 'unsure' ? 'unsure' : mark.light));
  const expected = ['red', 'yellow', 'green', 'unsure', 'grey'];
  expect([...new Set(order)]).toEqual(expected);
  expect(order).toEqual([...order].sort((a, b) => expected.indexOf(a ?? '') - expected.indexOf(b ?? '')));
});

test('the overall light has its mark, its word and the verdict', () => {
  const overall = popup().querySelector('[data-overall]') as HTMLElement;
  expect(overall.dataset.overall).toBe('yellow');
  expect(within(overall).getByText(summary.overall.verdict)).toBeTruthy();
});

test('a question is read with the word of its light', () => {
  popup();
  expect(screen.getByRole('heading', { name: 'Serious: Do they track what you do online?' })).toBeTruthy();
});

test('not said is folded; an unclear topic shows its sentences', () => {
  const container = popup();
  expect(container.querySelector('details')?.open).toBe(false);
  expect(container.querySelectorAll('details [data-answer="not-stated"]')).toHaveLength(3);
  expect(container.querySelector('[data-topic="deletion"] q')?.textContent).toBe(
    'Closing an account starts our usual procedure.',
  );
});

test('a light without topics has no heading, but its count', () => {
  const container = popup({ ...summary, topics: summary.topics.filter((topic) => topic.light !== 'red') });
  expect(screen.queryByRole('heading', { name: /^Serious/ })).toBeNull();
  expect(container.querySelector('.counts')?.textContent).toContain('0 serious');
});

test('the button to the evidence opens the panel', () => {
  const on = fakeActions();
  fireEvent.click(popup(summary, on).querySelector('[data-action="details"]') as Element);
  expect(on.details).toHaveBeenCalledOnce();
});

test('no date is said, not hidden', () => {
  popup({ ...summary, document: { ...summary.document, lastUpdated: null } });
  expect(screen.getByText('no date given')).toBeTruthy();
});

test('the counts come before the grade, and the worst points before the rest, each with what decides it', () => {
  const container = popup();
  const parts = [...container.querySelectorAll('.counts, [data-overall], .points, .group')].map(
    (part) => part.classList[0],
  );
  expect(parts.slice(0, 4)).toEqual(['counts', 'overall', 'points', 'group']);
  expect([...container.querySelectorAll('[data-point]')].map((point) => point.textContent)).toEqual([
    'Serious: Shares your data with others for their own purposes — without asking you',
    'Serious: Tracks you — and gives no way out',
    'To watch: Collects account, contact, payment and usage data',
  ]);
});

test('not said, not sure and not read are told apart by drawing and word', () => {
  const container = popup();
  const drawn = (where: string) => container.querySelector(`${where} svg.lamp`)?.innerHTML ?? '';
  const signs = ['.group-grey', '.group-unsure', '.not-read'].map(drawn);
  expect(new Set(signs).size).toBe(3);
  expect(signs).not.toContain('');
  expect(container.querySelector('.not-read')?.textContent).toContain(en.notRead.frames(1));
});

test('a page that was read whole has no part that says otherwise', () => {
  const { document } = summary;
  const whole = { ...document, coverage: { ...document.coverage, framesUnread: 0 } };
  expect(popup({ ...summary, document: whole }).querySelector('.not-read')).toBeNull();
});
