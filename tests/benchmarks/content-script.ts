import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type ExtensionBrowser, startBrowser } from '../e2e/browser.ts';
import { readByContentScript } from '../e2e/content-script.ts';
import type { MarkedPage } from './pages.ts';

/** Scripts of saved pages lead away from them; the extension's own script runs all the same. */
const HEADERS = { 'content-type': 'text/html', 'content-security-policy': "script-src 'none'; frame-src 'self'" };

/**
 * What the extension's own content script reads in a real Chromium, the toolbar button having been pressed once.
 * @param pages served from this machine, each as it was saved; nothing else can be reached
 * @returns the text of each page, by its name
 */
export async function readInChromium(pages: readonly MarkedPage[]): Promise<Map<string, string>> {
  const server = createServer((request, response) => {
    const page = pages.find(({ name }) => request.url === `/${encodeURIComponent(name)}`);
    response.writeHead(page || request.url === '/' ? 200 : 404, HEADERS);
    response.end(page?.bytes ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const chromium = await startBrowser(true, ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1']);
  try {
    return await readAll(chromium, `http://127.0.0.1:${(server.address() as AddressInfo).port}`, pages);
  } finally {
    await chromium.close();
    server.closeAllConnections();
    server.close();
  }
}

async function readAll(chromium: ExtensionBrowser, origin: string, pages: readonly MarkedPage[]) {
  const tab = await chromium.open(`${origin}/`);
  const popup = await chromium.press(tab);
  const texts = new Map<string, string>();
  for (const { name } of pages) {
    await tab.goto(`${origin}/${encodeURIComponent(name)}`, { waitUntil: 'load' });
    const { blocks } = await readByContentScript(popup);
    texts.set(name, blocks.map((block) => block.text).join('\n'));
  }
  return texts;
}
