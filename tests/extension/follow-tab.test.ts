import { beforeEach, describe, expect, it, vi } from 'vitest';
import { followTab } from '../../lib/extension/follow-tab.ts';
import type { Shown } from '../../lib/extension/read-pressed.ts';

type Listener = (...args: never[]) => void;

const fake = vi.hoisted(() => {
  const event = () => {
    const listeners = new Set<Listener>();
    const fire = (...args: unknown[]) => {
      for (const listener of listeners) listener(...(args as never[]));
    };
    return {
      addListener: (l: Listener) => listeners.add(l),
      removeListener: (l: Listener) => listeners.delete(l),
      fire,
    };
  };
  return {
    onUpdated: event(),
    onActivated: event(),
    onChanged: event(),
    tab: { id: 1, windowId: 9, url: 'https://a.example/privacy' as string | undefined },
    press: undefined as unknown,
    readings: [] as { tabId: number; anyway: boolean; answer(state: string): void }[],
  };
});

vi.mock('wxt/browser', () => ({
  browser: {
    tabs: { onUpdated: fake.onUpdated, onActivated: fake.onActivated, query: async () => [fake.tab] },
    storage: { session: { get: async () => ({ press: fake.press }), onChanged: fake.onChanged } },
  },
}));
vi.mock('../../lib/extension/read-and-analyse.ts', () => ({
  readAndAnalyse: (tabId: number, anyway: boolean) =>
    new Promise((resolve) =>
      fake.readings.push({ tabId, anyway, answer: (message) => resolve({ state: 'failed', message }) }),
    ),
}));

/** Lets everything that is due happen. */
const settle = () => new Promise((resolve) => setTimeout(resolve));

let shown: Shown[];
const last = () => shown.at(-1);

/** Starts the panel on the tab and answers its first reading. */
async function start(): Promise<() => void> {
  const stop = followTab((state) => void shown.push(state));
  await settle();
  fake.readings.shift()?.answer('first');
  await settle();
  return stop;
}

beforeEach(() => {
  shown = [];
  fake.readings.length = 0;
  fake.tab = { id: 1, windowId: 9, url: 'https://a.example/privacy' };
  fake.press = undefined;
});

describe('followTab', () => {
  it('reads the active tab at once', async () => {
    const stop = await start();
    expect(shown.map(({ view }) => view.state)).toEqual(['reading', 'failed']);
    expect(last()).toMatchObject({ tab: { tabId: 1 }, view: { message: 'first' } });
    stop();
  });

  it('drops an answer that comes after the tab went elsewhere', async () => {
    const stop = await start();
    fake.onUpdated.fire(1, { status: 'complete' });
    fake.onActivated.fire({ windowId: 9 });
    await settle();
    const [late] = fake.readings;
    fake.onUpdated.fire(1, { status: 'loading' });
    late?.answer('of the page before');
    await settle();
    expect(last()?.view).toEqual({ state: 'reading' });
    stop();
  });

  it('shows nothing but "reading" from the moment a page is left', async () => {
    const stop = await start();
    fake.onUpdated.fire(1, { status: 'loading', url: 'https://a.example/other' });
    expect(last()?.view).toEqual({ state: 'reading' });
    fake.onUpdated.fire(1, { status: 'complete' });
    await settle();
    fake.readings.shift()?.answer('other');
    await settle();
    expect(last()?.view).toMatchObject({ message: 'other' });
    stop();
  });

  it('stays when the person goes to another place in the page', async () => {
    const stop = await start();
    const states = shown.length;
    fake.onUpdated.fire(1, { status: 'loading', url: 'https://a.example/privacy#cookies' });
    fake.onUpdated.fire(1, { status: 'complete' });
    await settle();
    expect(shown).toHaveLength(states);
    stop();
  });

  it.each([
    ['another tab of the window loads', () => fake.onUpdated.fire(2, { status: 'loading' })],
    ['a tab of another window comes to the front', () => fake.onActivated.fire({ windowId: 8 })],
    ['the button is pressed in another tab', () => fake.onChanged.fire({ press: { newValue: { tabId: 2 } } })],
  ])('stays when %s', async (_, happen) => {
    const stop = await start();
    const states = shown.length;
    happen();
    await settle();
    expect(shown).toHaveLength(states);
    stop();
  });

  it('reads anyway what the person pressed to read anyway, and no other page', async () => {
    const stop = await start();
    fake.press = { tabId: 1, url: 'https://a.example/privacy', anyway: true, at: 1 };
    fake.onChanged.fire({ press: { newValue: fake.press } });
    await settle();
    expect(fake.readings.shift()).toMatchObject({ tabId: 1, anyway: true });
    fake.tab.url = 'https://a.example/shop';
    fake.onActivated.fire({ windowId: 9 });
    await settle();
    expect(fake.readings.shift()).toMatchObject({ tabId: 1, anyway: false });
    stop();
  });

  it('ends when it is stopped', async () => {
    const stop = await start();
    stop();
    const states = shown.length;
    fake.onUpdated.fire(1, { status: 'loading' });
    fake.onActivated.fire({ windowId: 9 });
    await settle();
    expect(shown).toHaveLength(states);
  });
});
