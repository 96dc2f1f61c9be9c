import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerWithPage } from '../lib/extension/answer-with-page.ts';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main: answerWithPage,
});
