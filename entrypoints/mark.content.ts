import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerWithMark } from '../lib/extension/answer-with-mark.ts';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main: answerWithMark,
});
