// Runs before `npm start` and `npm test`, on any Node from 20 on: installs what is missing, and nothing when all is there.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './find-chromium.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** @param {string} message */
function stop(message) {
  console.error(message);
  process.exit(1);
}

/** @param {string} command @param {string[]} args */
function run(command, args) {
  console.log(`> ${command} ${args.join(' ')}`);
  // npm is a script on Windows, and there is no shell quoting to get wrong: no argument holds a space.
  const { status } = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
  return status === 0;
}

/** @param {string} path */
function readJson(path) {
  return JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
}

/** The packages stand as the lock file says, the newer Node among them. */
function packagesReady() {
  if (!existsSync(join(ROOT, 'node_modules/.package-lock.json'))) return false;
  const installed = readJson('node_modules/.package-lock.json').packages;
  return Object.entries(readJson('package-lock.json').packages).every(
    ([path, wanted]) => path === '' || wanted.optional || installed[path]?.version === wanted.version,
  );
}

function installPackages() {
  if (packagesReady()) return;
  if (!run('npm', ['ci'])) stop('The packages could not be installed (npm ci failed, see above).');
}

/** The tool chain needs a Node newer than many systems have; it comes as a package. */
function checkNode() {
  const node = join(ROOT, 'node_modules/.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  if (existsSync(node)) return;
  stop('The package "node" has no program. Allow its install script: npm install-scripts approve node, then npm ci.');
}

function installChromium() {
  if (findChromium(process.env)) return;
  if (process.env.CHROME_PATH) stop(`CHROME_PATH is no program that can be run: ${process.env.CHROME_PATH}`);
  const asRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (
    asRoot &&
    run('apt-get', ['update']) &&
    run('apt-get', ['install', '-y', 'chromium']) &&
    findChromium(process.env)
  ) {
    return;
  }
  stop('No Chromium found. Install Chromium or Google Chrome, or set CHROME_PATH to its program.');
}

/** The tests in Firefox are skipped where there is none: nothing of the rest depends on it. */
function installFirefox() {
  const isThere = [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox'].some(
    (path) => path && existsSync(path),
  );
  const asRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (isThere || !asRoot || process.env.npm_lifecycle_event === 'prestart') return;
  if (!run('apt-get', ['install', '-y', 'firefox-esr']) && run('apt-get', ['update'])) {
    run('apt-get', ['install', '-y', 'firefox-esr']);
  }
}

if (Number(process.versions.node.split('.')[0]) < 20) stop(`Node 20 or newer is needed; this is ${process.version}.`);
installPackages();
checkNode();
installChromium();
installFirefox();
