import type { Frame, Page } from 'puppeteer-core';
import { en } from '../../lib/i18n/en.ts';

/** What a topic of a surface shows. */
export interface ShownTopic {
  id: string;
  light: string;
  answer: string;
}

/** Waits until a surface has read the page. Gives its state. */
export async function settled(surface: Page): Promise<string> {
  const root = await surface.waitForSelector('[data-state]:not([data-state=reading])');
  return (await root?.evaluate((element) => element.getAttribute('data-state'))) ?? '';
}

/** The topics of a surface, in order of their ids: popup and panel sort them for people. */
export async function shownTopics(surface: Page): Promise<ShownTopic[]> {
  const topics = await surface.$$eval('[data-topic]', (elements) =>
    elements.map((element) => ({
      id: element.getAttribute('data-topic') ?? '',
      light: element.getAttribute('data-light') ?? '',
      answer: element.getAttribute('data-answer') ?? '',
    })),
  );
  return byId(topics);
}

/** Sorts topics as `shownTopics` does. */
export function byId<T extends { id: string }>(topics: T[]): T[] {
  return topics.toSorted((a, b) => a.id.localeCompare(b.id));
}

/** Clicks in the middle of the view, as a person would scroll: away from the bar at the bottom. */
async function clickInMiddle(surface: Page, selector: string): Promise<void> {
  const element = await surface.waitForSelector(selector, { visible: true });
  await element?.evaluate((found) => found.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await element?.click();
}

/** Opens a topic of the side panel, presses its first "show in the page", and waits for the panel's word that it is done. */
export async function showFirstQuote(panel: Page, topic: string): Promise<void> {
  await clickInMiddle(panel, `[data-topic=${topic}] > summary`);
  await clickInMiddle(panel, `[data-topic=${topic}] [data-action=show]`);
  await waitForText(panel, `[data-topic=${topic}]`, en.panel.shown);
}

/** Waits until the element holds this text. */
export async function waitForText(surface: Page, selector: string, text: string): Promise<void> {
  await surface.waitForFunction(
    (where, part) => document.querySelector(where)?.textContent.includes(part),
    { timeout: 10_000 },
    selector,
    text,
  );
}

/** Whether anything is marked in the page. */
export async function isMarked(page: Page): Promise<boolean> {
  return page.evaluate(() => [...CSS.highlights.keys()].some((name) => name.startsWith('policy-lights-')));
}

/** What the person is at in the page: the words of the mark, its look, and whether it stands where they see it. */
export async function currentMark(page: Page | Frame): Promise<{ text: string; look: string; inView: boolean } | null> {
  return page.evaluate(() => {
    const prefix = 'policy-lights-current-';
    const [name, highlight] = [...CSS.highlights].find(([key]) => key.startsWith(prefix)) ?? [];
    const range = highlight?.values().next().value;
    if (!(range instanceof Range) || name === undefined) return null;
    const { top, bottom } = range.getBoundingClientRect();
    const text = range.toString().replace(/\s+/g, ' ').trim();
    return { text, look: name.slice(prefix.length), inView: bottom > 0 && top < innerHeight };
  });
}

/**
 * Waits until the person is at a passage in the page, and sees it.
 * @throws Error that says what is marked instead
 */
export async function waitForMark(page: Page, quote: string): Promise<void> {
  const begun = Date.now();
  let seen = await currentMark(page);
  while (seen?.text !== quote || !seen.inView) {
    if (Date.now() - begun > 10_000) throw new Error(`Marked is ${JSON.stringify(seen)}, not: ${quote}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
    seen = await currentMark(page);
  }
}
