import { expect, it } from 'vitest';
import { setUp } from './fixture.ts';
import { settled, shownTopics } from './surface.ts';

/** Four pages are opened and read one after the other: a busy machine takes its time. */
const PATIENT = { timeout: 90_000 };

const PARTS: Record<string, [name: string, text: string]> = {
  data: ['What we collect', 'We collect your name, your address and your e-mail address when you order from us.'],
  sale: [
    'Who gets it',
    'We never sell your personal information to anyone. We share your address with the parcel service only.',
  ],
  keep: [
    'How long we keep it',
    'We keep your personal information for two years after your last order and then delete it.',
  ],
};
const menu = Object.entries(PARTS)
  .map(([path, [name]]) => `<li><a href="/privacy/${path}">${name}</a></li>`)
  .join('');
const page = (title: string, text: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><main><h1>${title}</h1><p>${text}</p><ul>${menu}</ul></main>`;
/** A page that only leads to the parts. */
const HUB = page('Privacy centre', 'Choose a topic.').replaceAll('/privacy/', '/hub/privacy/');
const given = setUp({
  '/hub/privacy': HUB,
  '/privacy': page(
    'Privacy policy',
    'This privacy policy has three parts. We protect your personal information with encryption.',
  ),
  ...Object.fromEntries(
    Object.entries(PARTS).flatMap(([path, [name, text]]) => {
      const html = page(name, `${text} ${text.replace('We', 'Here we')}`);
      return [
        [`/privacy/${path}`, html],
        [`/hub/privacy/${path}`, html],
      ];
    }),
  ),
});

it('a policy on several pages is offered as one list, read part by part in its tab, and joined', async () => {
  const tab = await given.chromium.open(`${given.site.origin}/privacy`);
  const popup = await given.chromium.press(tab);
  await settled(popup);
  const shown = await popup.waitForSelector('[data-parts="4"][data-read="1"]');
  expect(await shown?.$$eval('a', (links) => links.map((link) => link.textContent))).toEqual([
    'Privacy policy',
    ...Object.values(PARTS).map(([name]) => name),
  ]);
  await popup.focus('[data-action=read-parts]');
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('[data-parts="4"][data-read="4"]', PATIENT);
  expect(tab.url()).toBe(`${given.site.origin}/privacy`);
  const lights = Object.fromEntries((await shownTopics(popup)).map(({ id, answer }) => [id, answer]));
  expect(lights).toMatchObject({ sale: 'no', retention: 'stated' });

  // What was read is remembered for this tab: the next part joins in.
  const panel = await given.chromium.openPanel(popup);
  await panel.waitForSelector('[data-read="4"]');
  expect(await panel.$eval('[data-topic=sale]', (topic) => topic.textContent)).toContain('Who gets it');
}, 120_000);

it('a page that only leads to the parts is no policy until they are read', async () => {
  const tab = await given.chromium.open(`${given.site.origin}/hub/privacy`);
  const popup = await given.chromium.press(tab);
  expect(await settled(popup)).toBe('not-a-policy');
  await popup.focus('[data-action=read-parts]');
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('[data-state=ready] [data-read="4"]', PATIENT);
}, 120_000);
