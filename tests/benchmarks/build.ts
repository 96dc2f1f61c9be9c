import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Sizes, sizesOf } from './sizes.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Builds the Chrome extension and measures it. @throws Error when it cannot be built */
export function measureBuild(): Sizes {
  const wxt = fileURLToPath(new URL('../../node_modules/wxt/bin/wxt.mjs', import.meta.url));
  // What the build prints is not for standard output, which may hold JSON.
  const { status } = spawnSync(process.execPath, [wxt, 'build'], { cwd: ROOT, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('The extension could not be built; see above.');
  return sizesOf(`${ROOT}.output/chrome-mv3`);
}
