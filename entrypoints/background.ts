import { defineBackground } from 'wxt/utils/define-background';
import { forgetClosedTabs } from '../lib/extension/press-note.ts';
import { unmarkWhenPanelCloses } from '../lib/extension/show-quote.ts';

export default defineBackground(() => {
  forgetClosedTabs();
  unmarkWhenPanelCloses();
});
