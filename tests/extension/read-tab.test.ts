import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readTab } from '../../lib/extension/read-tab.ts';
import type { Page } from '../../lib/model.ts';

const executeScript = vi.hoisted(() => vi.fn());
vi.mock('wxt/browser', () => ({ browser: { scripting: { executeScript } } }));

const coverage = { blocksRead: 1, blocksLeftOut: 0, framesUnread: 0, reasons: {} };
const page: Page = {
  url: 'https://example.org/privacy',
  title: 'Privacy',
  language: 'en',
  blocks: [{ kind: 'paragraph', text: 'We collect your name.' }],
  coverage,
  policyLinks: [],
};
const answerWith = (read: Page) => [{ result: { ok: true, json: JSON.stringify(read) } }];
const never = new Promise(() => {});

interface Tab {
  readyState?: DocumentReadyState;
  contentType?: string;
  /** What reading answers, at the default time and at once. */
  loaded?: () => unknown;
  atOnce?: () => unknown;
}

/** A tab that answers the probe, then the reader. */
function tab({ readyState = 'complete', contentType = 'text/html', loaded, atOnce }: Tab): void {
  executeScript.mockImplementation(async ({ func, injectImmediately }) => {
    if (func) return [{ result: { readyState, contentType } }];
    return injectImmediately ? atOnce?.() : loaded?.();
  });
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Reads the tab with time running as fast as it is asked for. */
async function read() {
  const reading = readTab(7);
  await vi.runAllTimersAsync();
  return reading;
}

describe('readTab', () => {
  it('gives the page as data', async () => {
    tab({ atOnce: () => answerWith(page) });
    expect(await read()).toEqual({ ok: true, page });
  });

  it('waits for a page that is loading', async () => {
    tab({ readyState: 'loading', loaded: () => answerWith(page), atOnce: () => answerWith({ ...page, blocks: [] }) });
    expect(await read()).toEqual({ ok: true, page });
  });

  it('reads what is there of a page that never ends loading', async () => {
    tab({ readyState: 'loading', loaded: () => never, atOnce: () => answerWith(page) });
    expect(await read()).toEqual({ ok: true, page });
  });

  it('gives up on a page that does not answer', async () => {
    executeScript.mockReturnValue(never);
    expect(await read()).toEqual({ ok: false, reason: 'slow' });
  });

  it('waits for a slow page as long as it is alive', async () => {
    tab({ atOnce: () => new Promise((resolve) => setTimeout(resolve, 20_000, answerWith(page))) });
    expect(await read()).toEqual({ ok: true, page });
  });

  it('gives up on a page that gets stuck while it is read', async () => {
    let probes = 0;
    executeScript.mockImplementation(async ({ func }) => {
      if (func && probes++ < 3) return [{ result: { readyState: 'complete', contentType: 'text/html' } }];
      return never;
    });
    expect(await read()).toEqual({ ok: false, reason: 'slow' });
    expect(probes).toBe(4);
  });

  it('gives up on a page that is alive and never answers', async () => {
    tab({ atOnce: () => never });
    expect(await read()).toEqual({ ok: false, reason: 'slow' });
  });

  it('calls a page empty that holds no text', async () => {
    tab({ atOnce: () => answerWith({ ...page, blocks: [] }) });
    expect(await read()).toEqual({ ok: false, reason: 'empty' });
  });

  it('knows the PDF viewer by its content type', async () => {
    tab({ contentType: 'application/pdf' });
    expect(await read()).toEqual({ ok: false, reason: 'pdf' });
  });

  it('takes an undefined answer, as Firefox gives on its own pages, for a page of the browser', async () => {
    executeScript.mockResolvedValue([undefined]);
    expect(await read()).toEqual({ ok: false, reason: 'browser-page' });
  });

  it("takes the browser's refusal for a reason", async () => {
    executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
    expect(await read()).toEqual({ ok: false, reason: 'browser-page' });
  });

  it("reports a fault of the reader's own, not a reason of the page's", async () => {
    tab({ atOnce: () => [{ result: { ok: false, error: 'TypeError: x is undefined' } }] });
    expect(await read()).toEqual({ ok: false, error: 'TypeError: x is undefined' });
    tab({ atOnce: () => [{ result: null }] });
    expect(await read()).toEqual({ ok: false, error: 'The page reader gave no answer.' });
  });
});
