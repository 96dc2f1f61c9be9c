import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Site, serveSite } from '../e2e/site.ts';
import { type Firefox, findFirefox, startFirefox } from './marionette.ts';

const BUILD = resolve('.output/firefox-mv3');
const SEED = '/seeds/callcentric.com-2018';
const PATIENCE = { timeout: 60_000, interval: 200 };

const program = findFirefox(process.env);
const SKIPPED = 'SKIPPED: the main path in Firefox.';
if (!program) console.log(`${SKIPPED} No Firefox is installed; FIREFOX_PATH names one.`);

/** Finds the document of the popup or of the sidebar, and calls a function there. */
const IN_SURFACE = `
  const [surface, source, given] = args;
  const sidebar = document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser');
  const view = surface === 'popup' ? document.querySelector('browser.webextension-popup-browser') : sidebar;
  if (!view) return { there: false };
  const name = 'policy-lights:' + Math.random();
  const answer = new Promise((resolve) => view.messageManager.addMessageListener(name, ({ data }) => resolve(data)));
  const code = 'sendAsyncMessage(' + JSON.stringify(name) + ',(' + source + ')(content.document,' + JSON.stringify(given) + '))';
  view.messageManager.loadFrameScript('data:,' + encodeURIComponent(code), false);
  const late = new Promise((resolve) => setTimeout(() => resolve({ there: false }), 3000));
  return Promise.race([answer.then((value) => ({ there: true, value })), late]);`;

type Surface = 'popup' | 'sidebar';

describe.skipIf(!program)('the main path in Firefox', () => {
  let firefox: Firefox | undefined;
  let site: Site;
  const folder = mkdtempSync(join(tmpdir(), 'policy-lights-firefox-saved-'));

  /** What `ask` gives in a surface; undefined while the surface is not there. */
  async function inSurface<T>(surface: Surface, ask: (document: Document, given: string) => T, given = '') {
    const found = await firefox?.inBrowser<{ there: boolean; value?: T }>(IN_SURFACE, [surface, String(ask), given]);
    return found?.there ? found.value : undefined;
  }

  const waitFor = (surface: Surface, selector: string) =>
    vi.waitFor(async () => {
      const is = await inSurface(surface, (document, given) => document.querySelector(given) !== null, selector);
      expect(is, `${selector} in the ${surface}`).toBe(true);
    }, PATIENCE);

  const click = (surface: Surface, selector: string) =>
    inSurface(
      surface,
      (document, given) => {
        // As a person's click: Firefox opens the sidebar for nothing else.
        const view = document.defaultView as unknown as {
          windowUtils: { setHandlingUserInput(on: boolean): { destruct(): void } };
        };
        const input = view.windowUtils.setHandlingUserInput(true);
        document.querySelector<HTMLElement>(given)?.click();
        input.destruct();
      },
      selector,
    );

  const topics = (surface: Surface) =>
    inSurface(surface, (document) =>
      [...document.querySelectorAll('[data-topic]')]
        .map((topic) => `${topic.getAttribute('data-topic')} ${topic.getAttribute('data-light')}`)
        .toSorted(),
    );

  beforeAll(async () => {
    site = await serveSite();
    firefox = await startFirefox(program ?? '', {
      'browser.download.folderList': 2,
      'browser.download.dir': folder,
      'browser.download.useDownloadDir': true,
      'browser.download.always_ask_before_handling_new_types': false,
    }).catch((error: Error) => {
      console.log(`${SKIPPED} It does not start here: ${error.message}`);
      return undefined;
    });
    if (!firefox) return;
    const { value } = (await firefox.send('Addon:Install', { path: BUILD, temporary: true })) as { value: string };
    await firefox.send('WebDriver:Navigate', { url: site.origin + SEED });
    await firefox.inBrowser(
      `const button = args[0].replace(/[^a-z0-9_-]/gi, '_') + '-browser-action';
       CustomizableUI.addWidgetToArea(button, 'nav-bar');
       document.getElementById(button).querySelector('.unified-extensions-item-action-button').click();`,
      [value],
    );
  }, 180_000);

  beforeEach((context) => context.skip(firefox === undefined));

  afterAll(async () => {
    await firefox?.close();
    await site?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('shows the lights at a press of the button', async () => {
    await waitFor('popup', '[data-state=ready]');
    expect(await topics('popup')).toHaveLength(20);
  });

  it('exports', async () => {
    await click('popup', '[data-action=export]');
    await click('popup', '[data-export=json]');
    const saved = () => readdirSync(folder).filter((file) => file.endsWith('.json'));
    await vi.waitFor(
      () =>
        expect(
          saved()
            .map((file) => readFileSync(join(folder, file), 'utf8'))
            .join(),
        ).toContain('"schema"'),
      PATIENCE,
    );
    const summary = JSON.parse(readFileSync(join(folder, saved()[0] ?? ''), 'utf8'));
    expect(summary.document.url).toBe(site.origin + SEED);
  });

  it('opens the sidebar with the same lights', async () => {
    const inPopup = await topics('popup');
    await click('popup', '[data-action=details]');
    await waitFor('sidebar', '[data-state=ready]');
    expect(await topics('sidebar')).toEqual(inPopup);
  });

  it('shows a quote in the page', async () => {
    await inSurface('sidebar', (document) => {
      for (const topic of document.querySelectorAll<HTMLDetailsElement>('details[data-topic]')) topic.open = true;
    });
    await waitFor('sidebar', '[data-quote] [data-action=show]');
    await click('sidebar', '[data-quote] [data-action=show]');
    const marked = async () => {
      const script = "return CSS.highlights.size > 0 ? [...[...CSS.highlights.values()][0]].join('').trim() : ''";
      const answer = (await firefox?.send('WebDriver:ExecuteScript', { script, args: [] })) as
        | { value: string }
        | undefined;
      return answer?.value ?? '';
    };
    await vi.waitFor(async () => expect((await marked()).length).toBeGreaterThan(10), PATIENCE);
    const quotes = await inSurface('sidebar', (document) =>
      [...document.querySelectorAll('[data-quote]')].map((quote) => quote.getAttribute('data-quote')),
    );
    const single = (await marked()).replace(/\s+/g, ' ');
    expect(
      quotes?.some((quote) => single.includes(quote ?? '?')),
      single,
    ).toBe(true);
  });
});
