/**
 * `npm start`: builds the extension and shows it on a seed policy, served from this machine.
 * Without a display, or with `-- --headless`, it presses the toolbar button itself, prints the lights, and writes pictures
 * and the exported summary to a folder that it names.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Summary } from '../../lib/model.ts';
import { type ExtensionBrowser, startBrowser } from '../e2e/browser.ts';
import { exportTo } from '../e2e/export-to.ts';
import { type Site, serveSite } from '../e2e/site.ts';

const SEED = 'calltrackingmetrics.com-2019';
const FOLDER = resolve('shots');
const SHOWN = '[data-state]:not([data-state=reading])';

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function printLights({ document, overall, topics }: Summary): void {
  console.log(`\n${document.title}\n${overall.light.toUpperCase()}: ${overall.verdict}\n`);
  for (const topic of topics) console.log(`${topic.light.padEnd(7)} ${topic.question} ${topic.summary}`);
}

async function demonstrate(chromium: ExtensionBrowser, page: Page): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const popup = await chromium.press(page);
  await popup.waitForSelector(SHOWN);
  await popup.screenshot({ path: resolve(FOLDER, 'popup.png') });
  const saved = await exportTo(chromium, popup, 'json', FOLDER);
  printLights(JSON.parse(readFileSync(saved, 'utf8')));
  const panel = await chromium.openPanel(popup);
  await panel.waitForSelector(SHOWN);
  await panel.screenshot({ path: resolve(FOLDER, 'side-panel.png') });
  console.log(`\nPictures of popup and side panel, and the exported summary, are in ${FOLDER}`);
}

async function show(headless: boolean, site: Site): Promise<void> {
  const chromium = await startBrowser(headless);
  const page = await chromium.open(`${site.origin}/seeds/${SEED}`);
  if (headless) {
    await demonstrate(chromium, page).finally(chromium.close);
    return;
  }
  console.log('Press the Policy Lights button in the toolbar (behind the puzzle piece). Close the window to end.');
  await new Promise((closed) => chromium.browser.once('disconnected', closed));
}

const built = spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit', shell: process.platform === 'win32' });
if (built.status !== 0) process.exit(built.status ?? 1);
const site = await serveSite();
await show(process.argv.includes('--headless') || !hasDisplay(), site).finally(site.close);
