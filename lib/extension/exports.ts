/** Everything that exports need, in one chunk of its own. */
export { fileName } from '../export/file-name.ts';
export { exporters } from '../export/index.ts';
export { toText } from '../export/text.ts';
