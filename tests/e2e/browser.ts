import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core';
import { findChromium } from '../scripts/find-chromium.mjs';

/** The built extension. */
export const BUILD = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

/** A real Chromium with the built extension in it. */
export interface ExtensionBrowser {
  browser: Browser;
  /** The extension's id, the host of its own addresses. */
  id: string;
  /** Opens a page and brings it to the front. */
  open(url: string): Promise<Page>;
  /** Presses the extension's toolbar button while `page` is in front. */
  press(page: Page): Promise<Page>;
  /** Opens the side panel by the popup's button. That closes the popup. */
  openPanel(popup: Page): Promise<Page>;
  close(): Promise<void>;
}

const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function chromium(): string {
  const path = findChromium(process.env);
  if (!path) throw new Error('No Chromium found. Install one, or set CHROME_PATH to its program.');
  return path;
}

async function surface(browser: Browser, file: string): Promise<Page> {
  const isIt = (target: Target) => target.url().endsWith(file);
  return (await browser.waitForTarget(isIt, { timeout: 10_000 })).asPage();
}

/**
 * Starts Chromium with the built extension.
 * @param headless false to show the window
 * @param args further arguments for Chromium
 * @param build the folder of the extension
 * @throws Error that says what is missing
 */
export async function startBrowser(
  headless = true,
  args: readonly string[] = [],
  build = BUILD,
): Promise<ExtensionBrowser> {
  if (!existsSync(`${build}/manifest.json`)) throw new Error('The extension is not built. Run: npm run build');
  const browser = await puppeteer.launch({
    executablePath: chromium(),
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    // Chromium refuses to run its sandbox as root.
    args: [...QUIET, ...args, '--window-size=1100,800', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  const id = await browser.installExtension(build);
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('Chromium did not take the extension. Is the build whole? Run: npm run build');
  return {
    browser,
    id,
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url);
      await page.bringToFront();
      return page;
    },
    async press(page) {
      await page.bringToFront();
      await extension.triggerAction(page);
      return surface(browser, '/popup.html');
    },
    async openPanel(popup) {
      // The popup may be gone before the click is over.
      await popup.click('[data-action=details]').catch((error) => {
        if (error.name !== 'TargetCloseError') throw error;
      });
      return surface(browser, '/sidepanel.html');
    },
    close: () => browser.close(),
  };
}
