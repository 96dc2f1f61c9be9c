import { defineBackground } from 'wxt/utils/define-background';
import { clearWhenLeft } from '../lib/extension/button/light-on-button.ts';
import { forgetClosedReadings } from '../lib/extension/history/tab-readings.ts';
import { unmarkWhenPanelCloses } from '../lib/extension/marks/mark-tab.ts';
import { offerInPageMenu } from '../lib/extension/page-menu.ts';
import { forgetClosedTabs } from '../lib/extension/press-note.ts';

export default defineBackground(() => {
  clearWhenLeft();
  forgetClosedTabs();
  offerInPageMenu();
  forgetClosedReadings();
  unmarkWhenPanelCloses();
});
