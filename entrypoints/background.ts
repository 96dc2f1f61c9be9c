import { defineBackground } from 'wxt/utils/define-background';
import { unmarkWhenPanelCloses } from '../lib/extension/marks/mark-tab.ts';
import { forgetClosedTabs } from '../lib/extension/press-note.ts';

export default defineBackground(() => {
  forgetClosedTabs();
  unmarkWhenPanelCloses();
});
