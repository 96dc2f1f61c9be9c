import { vi } from 'vitest';
import type { PanelActions, PopupActions } from '../../components/state.ts';

/** Stand-ins for everything that popup and panel ask of their host. */
export function fakeActions() {
  return {
    details: vi.fn<PopupActions['details']>(),
    export: vi.fn<PopupActions['export']>(async () => {}),
    copy: vi.fn<PopupActions['copy']>(async () => {}),
    retry: vi.fn<PopupActions['retry']>(),
    readAnyway: vi.fn<PopupActions['readAnyway']>(),
    mark: vi.fn<PanelActions['mark']>(async (marks, first) => ({
      at: first + 1,
      count: marks.length,
      missing: 0,
      looks: {},
    })),
    copyText: vi.fn<PanelActions['copyText']>(async () => {}),
    step: vi.fn<PanelActions['step']>(),
    unmark: vi.fn<PanelActions['unmark']>(),
    read: vi.fn<PanelActions['read']>(),
  };
}

/** Nothing is marked in the page. */
export const unmarked = { at: 0, count: 0, missing: 0, looks: {} };
