import { renameSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import type { ExtensionBrowser } from './browser.ts';

interface Download {
  guid: string;
  suggestedFilename: string;
}

/** The next download, under the name that the page gave it. */
async function nextDownload(session: CDPSession, folder: string): Promise<string> {
  const begun = new Promise<Download>((tell) => session.once('Browser.downloadWillBegin', tell));
  const done = new Promise((tell) => {
    session.on('Browser.downloadProgress', ({ state }) => state === 'completed' && tell(state));
  });
  const { suggestedFilename, guid } = await begun;
  await done;
  const path = join(folder, suggestedFilename);
  renameSync(join(folder, guid), path);
  return path;
}

/** Opens the export menu of a surface; it closes by itself when something is chosen. */
export async function openExportMenu(surface: Page): Promise<void> {
  const closed = await surface.$('[data-action=export][aria-expanded=false]');
  await closed?.click();
  await surface.waitForSelector('[data-action=export][aria-expanded=true]');
}

/** Does something that downloads a file. Gives the saved file's path in `folder`. */
export async function downloadBy(
  { browser }: ExtensionBrowser,
  folder: string,
  act: () => Promise<void>,
): Promise<string> {
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allowAndName',
    downloadPath: folder,
    eventsEnabled: true,
  });
  const saved = nextDownload(session, folder);
  await act();
  return saved.finally(() => session.detach());
}

/**
 * Exports from a surface, by its own menu.
 * @param surface popup or panel, in the state `ready`
 * @param format the format's mark
 * @param folder where to save
 * @returns the saved file's path
 */
export async function exportTo(
  chromium: ExtensionBrowser,
  surface: Page,
  format: string,
  folder: string,
): Promise<string> {
  return downloadBy(chromium, folder, async () => {
    await openExportMenu(surface);
    await surface.click(`[data-export=${format}]`);
    await surface.waitForSelector('[data-action=export][aria-expanded=false]');
  });
}
