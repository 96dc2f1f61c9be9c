import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import type { Summary } from '../../lib/model.ts';
import { DAMAGED_PDF, LOCKED_PDF, POLICY_PDF, SCANNED_PDF } from '../fixtures/make-pdf.ts';
import { summaryByCommandLine } from './command-line.ts';
import { setUp } from './fixture.ts';
import { byId, settled, shownTopics } from './surface.ts';

const given = setUp();
let panel: Page;

beforeAll(async () => {
  const page = await given.chromium.open(`${given.site.origin}/seeds/callcentric.com-2018`);
  const popup = await given.chromium.press(page);
  await settled(popup);
  panel = await given.chromium.openPanel(popup);
  await settled(panel);
});

/** pdf.js is large: a busy machine takes its time. */
const PATIENT = { timeout: 90_000 };

const POLICY = '# Privacy Policy of the Reading Club\n\nWe sell your personal information to advertisers.';
const HTML = '<h1>Privacy Policy of the Reading Club</h1><p>We never sell your personal information to anyone.</p>';

/** Drops or pastes a text, as the browser sends it, and waits for its lights. */
async function give(name: 'drop' | 'paste', text: string, type: string): Promise<string | null> {
  await panel.evaluate(
    (event, source, format) => {
      const data = new DataTransfer();
      if (event === 'drop') data.items.add(new File([source], 'policy', { type: format }));
      else data.setData(format, source);
      const options = { bubbles: true, cancelable: true };
      document.body.dispatchEvent(
        event === 'drop'
          ? new DragEvent('drop', { ...options, dataTransfer: data })
          : new ClipboardEvent('paste', { ...options, clipboardData: data }),
      );
    },
    name,
    text,
    type,
  );
  await panel.waitForFunction(() => document.querySelector('.page-title')?.textContent.includes('Reading Club'));
  const sale = (await shownTopics(panel)).find(({ id }) => id === 'sale');
  return sale?.light ?? null;
}

it('reads a Markdown file that is dropped into the side panel', async () => {
  expect(await give('drop', POLICY, 'text/markdown')).toBe('red');
});

it('reads HTML that is pasted into it', async () => {
  await panel.reload();
  await settled(panel);
  expect(await give('paste', HTML, 'text/html')).toBe('green');
});

/** Drops a PDF file. */
async function dropPdf(bytes: Uint8Array): Promise<void> {
  await panel.evaluate((numbers) => {
    const data = new DataTransfer();
    data.items.add(new File([Uint8Array.from(numbers)], 'policy.pdf', { type: 'application/pdf' }));
    document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }));
  }, Array.from(bytes));
}

it('reads a PDF file that is dropped, as the command line does', async () => {
  await panel.reload();
  await settled(panel);
  await dropPdf(POLICY_PDF);
  await panel.waitForFunction(
    () => document.querySelector('.page-title')?.textContent.includes('Reading Club'),
    PATIENT,
  );
  const json = summaryByCommandLine(POLICY_PDF, 'https://club.example/policy.pdf', given.folder);
  const { topics }: Summary = JSON.parse(json);
  expect(await shownTopics(panel)).toEqual(byId(topics.map(({ id, light, answer }) => ({ id, light, answer }))));
  expect(topics.find(({ id }) => id === 'sale')?.evidence[0]?.section).toMatch(/page 1$/);
}, 120_000);

it.each([
  ['a password', LOCKED_PDF, 'has a password'],
  ['no text', SCANNED_PDF, 'holds no text'],
  ['damage', DAMAGED_PDF, 'is damaged'],
])('says what is wrong with a PDF file: %s', async (_, bytes, message) => {
  await panel.reload();
  await settled(panel);
  await dropPdf(bytes);
  await panel.waitForSelector('[data-state=failed]');
  expect(await panel.$eval('.error-text', (element) => element.textContent)).toContain(message);
});
