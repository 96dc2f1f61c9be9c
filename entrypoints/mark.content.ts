import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerWithMarks } from '../lib/extension/marks/answer-with-marks.ts';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main: answerWithMarks,
});
