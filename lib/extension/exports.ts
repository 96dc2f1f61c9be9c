/** Everything that exports need, in one chunk of its own. */
export { fileName } from '../export/file-name.ts';
export { exporters } from '../export/index.ts';
export { proofOf } from '../export/proof.ts';
export { pictureToPng } from './picture-to-png.ts';
