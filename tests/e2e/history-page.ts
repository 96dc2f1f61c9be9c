import type { ElementHandle, Page } from 'puppeteer-core';
import type { ExtensionBrowser } from './browser.ts';

/** Asked every so many ms: a tab in the background draws no frames that could be waited for. */
const ANYWHERE = { polling: 100 };

/** Waits until a surface knows what is remembered. Gives the state of its line. */
export async function memoryOf(surface: Page): Promise<string> {
  const line = await surface.waitForSelector('[data-memory]:not([data-memory=none])');
  return (await line?.evaluate((element) => element.getAttribute('data-memory'))) ?? '';
}

/** Opens the history page in a tab. `surface`: any page of the extension, for its address. */
export async function historyPage({ open }: ExtensionBrowser, surface: Page): Promise<Page> {
  const page = await open(new URL('/history.html', surface.url()).href);
  await page.waitForSelector('main[data-state]:not([data-state=loading])');
  return page;
}

/** Waits until the page says something that holds this text. */
export async function waitForNotice(page: Page, text: string): Promise<void> {
  await page.waitForFunction(
    (part) => document.querySelector('.history-notice')?.textContent.includes(part),
    ANYWHERE,
    text,
  );
}

/** An attribute of the first element that a selector finds. */
export async function attribute(page: Page, selector: string, name: string): Promise<string | null> {
  return page.$eval(selector, (element, wanted) => element.getAttribute(wanted), name);
}

/** The keys of everything that the list shows. */
export async function entriesOf(page: Page): Promise<string[]> {
  return page.$$eval('[data-entry]', (all) => all.map((entry) => entry.getAttribute('data-entry') ?? ''));
}

/** Waits until the list shows these remembered versions and no others, in this order. */
export async function waitForEntries(page: Page, keys: readonly string[]): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const shown = Array.from(document.querySelectorAll('[data-entry^=snapshot]'), (entry) =>
        entry.getAttribute('data-entry'),
      );
      return shown.join('\n') === wanted;
    },
    ANYWHERE,
    keys.join('\n'),
  );
}

/** Waits until the page says that the history cannot be used: its mark, and what it says. */
export async function waitForFault(page: Page): Promise<[fault: string | null, message: string]> {
  const section = await page.waitForSelector('[data-fault]');
  if (!section) throw new Error('The page shows no fault.');
  const message = await section.$eval('p', (element) => element.textContent);
  return [await section.evaluate((element) => element.getAttribute('data-fault')), message];
}

/** Gives a file to one of the page's file fields. */
export async function addFile(page: Page, field: 'import' | 'compare-file', path: string): Promise<void> {
  const input = await page.waitForSelector(`input[data-file=${field}]`);
  await (input as ElementHandle<HTMLInputElement> | null)?.uploadFile(path);
}
