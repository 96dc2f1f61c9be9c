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

/** Finds the next control that was not pressed yet. Gives its name, '' for a menu opened first, null when all is done. */
async function findNext(surface: Page, pressed: string[]): Promise<string | null> {
  return surface.evaluate(
    (selector, before, leaving) => {
      const seen = new Map<string, number>();
      for (const control of document.querySelectorAll<HTMLElement>(selector)) {
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
        Object.assign(globalThis, { nextControl: control });
        return name;
      }
      return null;
    },
    CONTROLS,
    pressed,
    [...LEAVING],
  );
}

/** Presses, fills or chooses what `findNext` found. */
async function pressFound(surface: Page): Promise<void> {
  await surface.evaluate(() => {
    const { nextControl: control } = globalThis as unknown as { nextControl: HTMLElement };
    if (control instanceof HTMLSelectElement) {
      control.selectedIndex = (control.selectedIndex + 1) % Math.max(1, control.length);
      control.dispatchEvent(new Event('change', { bubbles: true }));
    } else if (control.matches('textarea, input:not([type=checkbox], [type=radio], [type=button])')) {
      (control as HTMLInputElement).value = 'data';
      control.dispatchEvent(new Event('input', { bubbles: true }));
      control.dispatchEvent(new Event('change', { bubbles: true }));
    } else control.click();
  });
  if (await surface.$('[data-state]')) await settled(surface);
}

const isClosed = (error: Error) =>
  error.name === 'TargetCloseError' || /closed|detached|destroyed|not find execution/i.test(error.message);

/**
 * Presses every control of a surface, one after the other, those that only appear on the way included.
 * @param surface popup, side panel or another page of the extension
 * @param reopen opens it again where a control has closed it, as one that opens a tab does
 * @returns the names of what was pressed, and the surface as it is now
 */
async function pressEverything(surface: Page, reopen: () => Promise<Page>): Promise<{ pressed: string[]; open: Page }> {
  const pressed: string[] = [];
  let open = surface;
  for (let i = 0; i < MOST; i++) {
    try {
      const name = await findNext(open, pressed);
      if (name === null) return { pressed, open };
      if (name === '') continue;
      pressed.push(name);
      await pressFound(open);
    } catch (error) {
      if (!isClosed(error as Error)) throw error;
      await open.close().catch(() => undefined);
      open = await reopen();
    }
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
  const everything = async (surface: Page, reopen: () => Promise<Page>) => {
    const all = await pressEverything(surface, reopen);
    pressed.push(...all.pressed);
    return all.open;
  };
  for (const url of urls) {
    const page = await chromium.open(url);
    const press = async () => {
      const opened = await chromium.press(page);
      await settled(opened);
      return opened;
    };
    let popup = await everything(await press(), press);
    // Not every state offers the side panel.
    if (await popup.$('[data-action=details]')) {
      const openPanel = async () => {
        if (popup.isClosed()) popup = await press();
        const opened = await chromium.openPanel(popup);
        await settled(opened);
        return opened;
      };
      const panel = await everything(await openPanel(), openPanel);
      await drop(panel, '# Privacy Policy\n\nWe sell your personal information to advertisers.');
      const last = await everything(panel, openPanel);
      await last.evaluate(() => window.close());
    }
    await page.close();
  }
  for (const file of ownPages()) {
    const openOwn = async () => {
      const own = await chromium.open(`chrome-extension://${chromium.id}/${file}`);
      if (await own.$('[data-state]')) await settled(own);
      return own;
    };
    await (await everything(await openOwn(), openOwn)).close();
  }
  return pressed;
}
