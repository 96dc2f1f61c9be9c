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
    show: vi.fn<PanelActions['show']>(async () => true),
    read: vi.fn<PanelActions['read']>(),
  };
}
