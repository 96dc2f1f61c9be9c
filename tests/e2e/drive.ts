import { readdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { BUILD, type ExtensionBrowser } from './browser.ts';
import { settled } from './surface.ts';

/** Everything that a person can press, type into or choose from; a new feature is found by it. */
const CONTROLS = 'button, summary, select, input, textarea, [role=button], [role=tab], [role=menuitem]';
/** These are pressed by the caller, on purpose: they close the surface. */
const LEAVING = new Set(['details']);
/** So many presses suffice for every surface; one that grows with each press would never end. */
const MOST = 400;

/** The extension's own pages, as built. */
export function ownPages(): string[] {
  return readdirSync(BUILD).filter((file) => file.endsWith('.html'));
}

/** Presses the next control that was not pressed yet. Gives its name, '' for a menu opened first, null when all is done. */
async function pressNext(surface: Page, pressed: string[]): Promise<string | null> {
  return surface.evaluate(
    (selector, before, leaving) => {
      const seen = new Map<string, number>();
      const controls = [...document.querySelectorAll<HTMLElement>(selector)];
      for (const control of controls) {
        const { action = '', export: format = '' } = control.dataset;
        const kind = [control.localName, action, format, control.closest('[data-topic]')?.getAttribute('data-topic')];
        const label = kind.join(' ') + (action || format ? '' : control.textContent.slice(0, 40));
        const nth = seen.get(label) ?? 0;
        seen.set(label, nth + 1);
        // Of a long row of the same, the first few stand for all.
        const name = `${label} ${nth}`;
        if (nth > 2 || before.includes(name) || leaving.includes(action) || control.matches(':disabled')) continue;
        if (control instanceof HTMLInputElement && control.type === 'file') continue;
        if (!control.checkVisibility()) {
          const opener = `[aria-expanded=false][aria-controls="${control.closest('[id]')?.id}"]`;
          const closed = document.querySelector<HTMLElement>(opener);
          closed?.click();
          if (closed) return '';
          continue;
        }
        if (control instanceof HTMLSelectElement) {
          control.selectedIndex = (control.selectedIndex + 1) % Math.max(1, control.length);
          control.dispatchEvent(new Event('change', { bubbles: true }));
        } else if (control.matches('textarea, input:not([type=checkbox], [type=radio], [type=button])')) {
          (control as HTMLInputElement).value = 'data';
          control.dispatchEvent(new Event('input', { bubbles: true }));
          control.dispatchEvent(new Event('change', { bubbles: true }));
        } else control.click();
        return name;
      }
      return null;
    },
    CONTROLS,
    pressed,
    [...LEAVING],
  );
}

/**
 * Presses every control of a surface, one after the other, those that only appear on the way included.
 * @param surface popup, side panel or another page of the extension
 * @returns the names of what was pressed
 */
export async function pressEverything(surface: Page): Promise<string[]> {
  const pressed: string[] = [];
  for (let i = 0; i < MOST; i++) {
    const name = await pressNext(surface, pressed);
    if (name === null) return pressed;
    if (name !== '') pressed.push(name);
    if (await surface.$('[data-state]')) await settled(surface);
  }
  throw new Error(`More than ${MOST} controls: ${pressed.slice(-20).join(', ')}`);
}

/** Drops a text into the side panel, as a file, and waits until it is read. */
export async function drop(panel: Page, text: string): Promise<string> {
  await panel.evaluate((source) => {
    const data = new DataTransfer();
    data.items.add(new File([source], 'policy'));
    document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }));
  }, text);
  return settled(panel);
}

/**
 * Uses everything that the extension can do: popup, side panel and every other page that it has, on pages of every kind.
 * @param chromium the browser
 * @param urls pages to press the button on; the first has to be a policy
 * @param folder for what is exported
 * @returns the names of all that was pressed
 */
export async function driveEverything(chromium: ExtensionBrowser, urls: string[], folder: string): Promise<string[]> {
  const session = await chromium.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  const pressed: string[] = [];
  for (const url of urls) {
    const page = await chromium.open(url);
    const popup = await chromium.press(page);
    await settled(popup);
    pressed.push(...(await pressEverything(popup)));
    // Not every state offers the side panel.
    if (await popup.$('[data-action=details]')) {
      const panel = await chromium.openPanel(popup);
      await settled(panel);
      pressed.push(...(await pressEverything(panel)));
      await drop(panel, '# Privacy Policy\n\nWe sell your personal information to advertisers.');
      pressed.push(...(await pressEverything(panel)));
      await panel.evaluate(() => window.close());
    }
    await page.close();
  }
  for (const file of ownPages()) {
    const page = await chromium.open(`chrome-extension://${chromium.id}/${file}`);
    if (await page.$('[data-state]')) await settled(page);
    pressed.push(...(await pressEverything(page)));
    await page.close();
  }
  return pressed;
}
