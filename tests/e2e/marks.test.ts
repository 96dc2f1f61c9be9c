import { marked as markdown } from 'marked';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { en } from '../../lib/i18n/en.ts';
import { setUp } from './fixture.ts';
import { currentMark, isMarked, settled, waitForMark } from './surface.ts';

const OPEN = 'We may share your personal information with advertisers for their own marketing purposes.';
const IN_DETAILS = 'You may delete your account and all of your personal information at any time.';
const IN_PANEL = 'We use third-party cookies to track you across other websites.';
const IN_SHADOW = 'We will notify you by e-mail before any material change to this policy takes effect.';
const IN_FRAME = 'We do not knowingly collect personal information from children under 13.';

const filler = (about: string) =>
  markdown.parse(
    Array.from(
      { length: 12 },
      (_, n) =>
        `This privacy policy describes in part ${n + 1} how we handle ${about}, which personal information we collect when you use our website, and what we do with the information that you give us.`,
    ).join('\n\n'),
    { async: false },
  );

/** A policy with every kind of place that a passage can hide in. */
const PLACES = `<!doctype html><html lang="en"><title>Privacy policy</title><body style="font: 18px/1.6 serif"><main>
<h1>Privacy policy</h1><p>${OPEN}</p>${filler('your account')}
<details id="folded"><summary>Your choices</summary><p>${IN_DETAILS}</p></details>
<h2><button type="button" aria-expanded="false" aria-controls="cookies">Cookies</button></h2>
<div id="cookies" hidden><p>${IN_PANEL}</p></div>
${filler('cookies')}
<policy-part></policy-part>${filler('changes')}
<h2>Children</h2><iframe id="framed" style="width:100%;height:300px" srcdoc="<h2>Children</h2><p>${IN_FRAME}</p>"></iframe>
<iframe loading="lazy" src="/shop" style="margin-top:9000px"></iframe></main>
<script>
document.querySelector('[aria-controls]').addEventListener('click', (event) => {
  event.currentTarget.setAttribute('aria-expanded', 'true');
  document.getElementById('cookies').hidden = false;
});
customElements.define('policy-part', class extends HTMLElement {
  constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<h2>Changes</h2><p>${IN_SHADOW}</p>'; }
});
</script></body></html>`;

const given = setUp({ '/places': PLACES });
let page: Page;
let panel: Page;
/** How many passages the first page has, each counted once. */
let quotes = 0;

const dom = () => page.evaluate(() => document.documentElement.outerHTML);

const press = (action: string) => panel.locator(`[data-action=${action}]`).click();

/** Waits until the panel says how far the person is. */
async function waitForPosition(text: string): Promise<void> {
  await panel.waitForFunction((part) => document.querySelector('.marks b')?.textContent === part, {}, text);
}

async function openBoth(path: string): Promise<void> {
  page = await given.chromium.open(`${given.site.origin}${path}`);
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  const popup = await given.chromium.press(page);
  await settled(popup);
  panel = await given.chromium.openPanel(popup);
  await settled(panel);
}

/** Presses next until the passage is reached. */
async function goTo(text: string): Promise<void> {
  const count = await page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
  for (let step = 0; step < count + 3; step++) {
    const before = await panel.$eval('.marks b', (element) => element.textContent);
    await press('next-mark');
    await panel.waitForFunction((was) => document.querySelector('.marks b')?.textContent !== was, {}, before);
    if ((await inAnyWindow())?.text.includes(text)) return;
  }
  throw new Error(`No mark on: ${text}`);
}

/** The current mark, wherever it is: the page, or a frame of the same origin. */
async function inAnyWindow() {
  const frame = page.frames().find((each) => each.parentFrame() && each.url() === 'about:srcdoc');
  return (await currentMark(page)) ?? (frame ? currentMark(frame) : null);
}

beforeAll(() => openBoth('/seeds/calltrackingmetrics.com-2019'));
afterAll(async () => {
  await panel?.evaluate(() => window.close());
  await page?.close();
});

it('marks every quote of every question in the colour of its light, and changes nothing of the page', async () => {
  const before = await dom();
  quotes = await panel.$$eval(
    '[data-quote]',
    (all) => new Set(all.map((quote) => quote.getAttribute('data-quote'))).size,
  );
  const lights = await panel.$$eval('[data-topic]:has([data-quote])', (all) =>
    all.map((topic) => topic.getAttribute('data-light')?.replace('grey', 'unsure')),
  );
  await press('mark-all');
  await waitForPosition(en.marks.position(1, quotes));
  const marked = await page.evaluate(() =>
    [...CSS.highlights].flatMap(([name, highlight]) => [...highlight].map((range) => [name, String(range)] as const)),
  );
  expect(marked).toHaveLength(quotes);
  expect(new Set(marked.map(([name]) => name.split('-').at(-1)))).toEqual(new Set(lights));
  expect(await dom()).toBe(before);
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  const legend = await panel.$$eval('[data-look]', (all) =>
    all.map((item) => Number(item.textContent.split(' ').at(-1))),
  );
  expect(legend.reduce((sum, n) => sum + n, 0)).toBe(quotes);
});

it('paints them: a marked passage has another colour than its neighbours, and another line for each light', async () => {
  const styles = await page.evaluate(() => {
    const part = document.querySelector('p') as Element;
    return ['red', 'yellow', 'green', 'unsure'].map((look) => {
      const style = getComputedStyle(part, `::highlight(policy-lights-${look})`);
      return [style.backgroundColor, style.textDecorationStyle];
    });
  });
  expect(new Set(styles.map(([colour]) => colour)).size).toBe(4);
  expect(new Set(styles.map(([, line]) => line)).size).toBe(4);
});

it('goes to the next and the previous, by buttons and by keys in panel and page', async () => {
  const position = async () => Number((await panel.$eval('.marks b', (b) => b.textContent)).split(' ')[0]);
  const count = Number((await panel.$eval('.marks b', (b) => b.textContent)).split(' ').at(-1));
  const first = (await currentMark(page))?.text;
  await press('next-mark');
  await waitForPosition(en.marks.position(2, count));
  expect((await currentMark(page))?.text).not.toBe(first);
  await press('previous-mark');
  await waitForPosition(en.marks.position(1, count));
  await waitForMark(page, first ?? '');
  await press('previous-mark');
  await waitForPosition(en.marks.position(count, count));
  await panel.keyboard.down('Alt');
  await panel.keyboard.press('ArrowDown');
  await panel.keyboard.up('Alt');
  await waitForPosition(en.marks.position(1, count));
  await page.keyboard.down('Alt');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.up('Alt');
  await waitForPosition(en.marks.position(2, count));
  expect(await position()).toBe(2);
});

it('keeps its marks when the page is scrolled and its window gets another size', async () => {
  const text = (await currentMark(page))?.text;
  await page.setViewport({ width: 700, height: 500 });
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  expect((await currentMark(page))?.text).toBe(text);
  await page.setViewport(null);
});

it.each(['page', 'panel'])('takes every mark away by Escape in the %s', async (where) => {
  await press('mark-all');
  await waitForPosition(en.marks.position(1, quotes));
  const before = await dom();
  await (where === 'page' ? page : panel).keyboard.press('Escape');
  await expect.poll(() => panel.$('.marks'), { timeout: 20_000 }).toBeNull();
  expect(await isMarked(page)).toBe(false);
  expect(await dom()).toBe(before);
});

it('takes every mark away by its button', async () => {
  await press('mark-all');
  await panel.waitForSelector('.marks');
  await press('unmark');
  await expect.poll(() => panel.$('.marks'), { timeout: 20_000 }).toBeNull();
  expect(await isMarked(page)).toBe(false);
});

it('marks all quotes of one question', async () => {
  const several = await panel.$$eval('[data-topic]', (all) =>
    all.filter((one) => one.querySelectorAll('[data-quote]').length > 1).map((one) => one.getAttribute('data-topic')),
  );
  await panel.$eval(`[data-topic=${several[0]}]`, (details) => details.setAttribute('open', ''));
  await panel.$eval(`[data-topic=${several[0]}] [data-action=mark-all]`, (button) => (button as HTMLElement).click());
  const quotes = await panel.$$eval(`[data-topic=${several[0]}] [data-quote]`, (all) => all.length);
  await waitForPosition(en.marks.position(1, quotes));
});

it('reaches what is folded, shadow trees and frames of the same origin', async () => {
  await panel.evaluate(() => window.close());
  await page.close();
  await openBoth('/places');
  await press('mark-all');
  await panel.waitForSelector('.marks');
  for (const text of [IN_DETAILS, IN_PANEL, IN_SHADOW, IN_FRAME]) {
    await goTo(text);
    await expect.poll(async () => (await inAnyWindow())?.inView).toBe(true);
  }
  expect(await page.$eval('#folded', (details) => (details as HTMLDetailsElement).open)).toBe(true);
  expect(await page.$eval('#cookies', (part) => (part as HTMLElement).hidden)).toBe(false);
});

it('says how many passages the page no longer holds', async () => {
  await press('unmark');
  await page.$eval('#folded', (details) => details.remove());
  await press('mark-all');
  await panel.waitForFunction(
    (text) => document.querySelector('.marks')?.textContent.includes(text),
    {},
    en.marks.missing(1),
  );
  expect(await isMarked(page)).toBe(true);
});

it('shows the whole policy by headings and categories, and marks one category in the page', async () => {
  await panel.evaluate(() => window.close());
  await page.close();
  await openBoth('/seeds/voip.com-2006');
  await panel.locator('.outline > summary').click();
  await panel.waitForSelector('.part');
  const total = await panel.$$eval('.part', (parts) => parts.length);
  await panel.$eval('[data-category="Data Security"]', (pill) => (pill as HTMLElement).click());
  await panel.waitForFunction((all) => document.querySelectorAll('.part').length < all, {}, total);
  const passages = Number(await panel.$eval('[data-category="Data Security"] b', (count) => count.textContent));
  await panel.$eval('.outline [data-action=mark-all]', (button) => (button as HTMLElement).click());
  await waitForPosition(en.marks.position(1, passages));
  expect((await currentMark(page))?.look).toBe('note');
  await panel.$eval('.part > summary', (heading) => (heading as HTMLElement).click());
  const practice = await panel.waitForSelector('.part .practices');
  const says = () => practice?.evaluate((list) => list.textContent);
  await expect.poll(says).toContain(`${en.outline.categories['Data Security']}: `);
});
