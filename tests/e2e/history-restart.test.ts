import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { toHistoryFile } from '../../lib/history/history-file.ts';
import type { Snapshot } from '../../lib/history/snapshot.ts';
import { en } from '../../lib/i18n/en.ts';
import { snapshotOf } from '../history/snapshot.ts';
import { type ExtensionBrowser, startBrowser } from './browser.ts';
import { addFile, entriesOf, waitForEntries, waitForNotice } from './history-page.ts';

const BULK = 40;
let folder: string;
let chromium: ExtensionBrowser;
let list: Page;
let first: Snapshot;

/** A text that does not become smaller when packed. */
const noise = (words: number) => Array.from({ length: words }, () => Math.random().toString(36).slice(2)).join(' ');

async function fileWith(name: string, snapshots: readonly Snapshot[]): Promise<string> {
  const path = join(folder, name);
  writeFileSync(path, await toHistoryFile(snapshots));
  return path;
}

/** Starts Chromium with the profile of before, and opens the history. */
async function start(): Promise<void> {
  chromium = await startBrowser(true, [`--user-data-dir=${join(folder, 'profile')}`]);
  const [id] = (await chromium.browser.extensions()).keys();
  list = await chromium.open(`chrome-extension://${id}/history.html`);
  await list.waitForSelector('main[data-state=list]');
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'policy-lights-'));
  first = await snapshotOf('# One\n\nWe keep it.', 'https://one.example/p', '2026-05-10T08:00:00Z');
  await start();
});

afterAll(async () => {
  await chromium.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

it('keeps what was confirmed, and all or nothing of the rest, when the browser dies while it writes', async () => {
  await addFile(list, 'import', await fileWith('first.json.gz', [first]));
  await waitForNotice(list, en.history.added(1, 0));
  const bulk = await Promise.all(
    Array.from({ length: BULK }, (_, at) =>
      snapshotOf(noise(20_000), `https://${at}.example/p`, '2026-05-01T08:00:00Z'),
    ),
  );
  await addFile(list, 'import', await fileWith('bulk.json.gz', bulk));
  const browser = chromium.browser.process();
  const gone = browser && once(browser, 'exit');
  browser?.kill('SIGKILL');
  await gone;

  await start();
  const keys = await entriesOf(list);
  expect(keys).toContain(`snapshot ${first.id}`);
  expect([1, 1 + BULK]).toContain(keys.length);
  await list.click('[data-action=save]');
  await waitForNotice(list, en.history.saved(0));
});

it('says that there is no room, and keeps what was there', async () => {
  const before = await entriesOf(list);
  const session = await list.createCDPSession();
  const origin = await list.evaluate(() => location.origin);
  const more = await snapshotOf(noise(40_000), 'https://more.example/p', '2026-06-01T08:00:00Z');
  const file = await fileWith('more.json.gz', [more]);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await addFile(list, 'import', file);
  await waitForNotice(list, en.historyFaults.full);
  expect(await entriesOf(list)).toEqual(before);
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await addFile(list, 'import', file);
  await waitForNotice(list, en.history.added(1, 0));
  await waitForEntries(list, [`snapshot ${more.id}`, ...before]);
});
