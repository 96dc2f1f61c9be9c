import { expect, it } from 'vitest';
import { COLOURS, emulateColours, violations } from './axe.ts';
import { setUp } from './fixture.ts';
import { settled } from './surface.ts';

const given = setUp();

it('popup and side panel have no violations, in light, dark and forced colours, with everything open', {
  timeout: 180_000,
}, async () => {
  const page = await given.chromium.open(`${given.site.origin}/seeds/voip.com-2006`);
  const popup = await given.chromium.press(page);
  expect(await settled(popup)).toBe('ready');
  await popup.$$eval('details', (all) => all.map((details) => details.setAttribute('open', '')));
  await popup.click('[data-action=export]');
  for (const colours of COLOURS) {
    await emulateColours(popup, colours);
    expect(await violations(popup), colours).toEqual([]);
  }
  const panel = await given.chromium.openPanel(popup);
  expect(await settled(panel)).toBe('ready');
  // First the parts that are loaded when they open, then the parts in them.
  for (const part of ['.letter', '.part', '.part .quote']) {
    await panel.$$eval('details', (all) => all.map((details) => details.setAttribute('open', '')));
    await panel.waitForSelector(part);
  }
  await panel.$eval('[data-action=mark-all]', (button) => (button as HTMLElement).click());
  await panel.waitForSelector('.marks');
  for (const colours of COLOURS) {
    await emulateColours(panel, colours);
    expect(await violations(panel), colours).toEqual([]);
  }
  await panel.evaluate(() => window.close());
  await page.close();
});

it.each(['/shop', '/empty', '/policy.pdf'])('the popup on %s has no violations', async (path) => {
  const page = await given.chromium.open(`${given.site.origin}${path}`);
  const popup = await given.chromium.press(page);
  await settled(popup);
  for (const colours of COLOURS) {
    await emulateColours(popup, colours);
    expect(await violations(popup), colours).toEqual([]);
  }
  await page.close();
});
