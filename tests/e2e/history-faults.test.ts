import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { toHistoryFile } from '../../lib/history/history-file.ts';
import { pack } from '../../lib/history/pack.ts';
import { infoOf, type Snapshot } from '../../lib/history/snapshot.ts';
import { en } from '../../lib/i18n/en.ts';
import { snapshotOf } from '../history/snapshot.ts';
import { setUp } from './fixture.ts';
import {
  addFile,
  entriesOf,
  historyPage,
  memoryOf,
  waitForEntries,
  waitForFault,
  waitForNotice,
} from './history-page.ts';
import { settled } from './surface.ts';

const given = setUp();
let popup: Page;
/** A page of the extension without any code of ours, for what another window may do to the database. */
let other: Page;
let list: Page;
let snapshots: Snapshot[];

async function fileWith(name: string, ...chosen: number[]): Promise<string> {
  const path = join(given.folder, name);
  writeFileSync(path, await toHistoryFile(chosen.map((at) => snapshots[at] as Snapshot)));
  return path;
}

const idOf = (at: number) => `snapshot ${snapshots[at]?.id}`;
const remembered = async (page: Page) => (await entriesOf(page)).filter((key) => key.startsWith('snapshot '));

/** Deletes the database and makes one of version 1, with a snapshot in it. Its connection stays open and lets nobody pass. */
async function makeVersion1(record: object, body: number[]): Promise<void> {
  await other.evaluate(
    (value, bytes) =>
      new Promise<void>((done, failed) => {
        indexedDB.deleteDatabase('history').onsuccess = () => {
          const opening = indexedDB.open('history', 1);
          opening.onerror = () => failed(opening.error);
          opening.onupgradeneeded = () =>
            opening.result.createObjectStore('snapshots', { keyPath: 'id' }).createIndex('policy', 'policy');
          opening.onsuccess = () => {
            Object.assign(globalThis, { held: opening.result });
            const transaction = opening.result.transaction('snapshots', 'readwrite');
            transaction.objectStore('snapshots').put({ ...value, body: new Uint8Array(bytes) });
            transaction.oncomplete = () => done();
          };
        };
      }),
    record,
    body,
  );
}

const letGo = () => other.evaluate(() => (globalThis as unknown as { held: IDBDatabase }).held.close());

beforeAll(async () => {
  snapshots = await Promise.all(
    ['One', 'Two', 'Three'].map((name, at) =>
      snapshotOf(`# ${name}\n\nWe keep your ${name}.`, `https://${name}.example/p`, `2026-05-1${at}T08:00:00Z`),
    ),
  );
  const page = await given.chromium.open(`${given.site.origin}/seeds/callcentric.com-2018`);
  popup = await given.chromium.press(page);
  await settled(popup);
  await memoryOf(popup);
  other = await given.chromium.open(new URL('/manifest.json', popup.url()).href);
});

it('waits for another window with an older version, says so, and then loses nothing of it', async () => {
  const first = snapshots[0] as Snapshot;
  const { seenAt: _unknownThen, ...info } = infoOf(first);
  await makeVersion1(info, [...(await pack({ page: first.page, summary: first.summary }))]);
  list = await given.chromium.open(new URL('/history.html', other.url()).href);
  expect(await waitForFault(list)).toEqual(['blocked', en.historyFaults.blocked]);
  await letGo();
  await list.click('[data-action=retry]');
  await waitForEntries(list, [idOf(0)]);
  const saved = await list.$eval('[data-entry] small', (element) => element.textContent);
  expect(saved).toContain('remembered on 10 May 2026');
});

it('keeps what two windows write at once', async () => {
  const second = await historyPage(given.chromium, list);
  const [left, right] = [await fileWith('left.json.gz', 0, 1), await fileWith('right.json.gz', 1, 2)];
  await Promise.all([addFile(list, 'import', left), addFile(second, 'import', right)]);
  const all = [idOf(2), idOf(1), idOf(0)];
  // Each hears of the other.
  await waitForEntries(list, all);
  await waitForEntries(second, all);
  await second.close();
});

it('sets a damaged version apart from the others', async () => {
  await other.evaluate(
    (id) =>
      new Promise<void>((done) => {
        const opening = indexedDB.open('history');
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('bodies', 'readwrite');
          transaction.objectStore('bodies').put(new Uint8Array([1, 2, 3]), id);
          transaction.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
    snapshots[1]?.id ?? '',
  );
  const opened = await given.chromium.open(
    new URL(`/history.html#compare=${[idOf(0), idOf(1)].map(encodeURIComponent).join('&')}`, list.url()).href,
  );
  expect(await waitForFault(opened)).toEqual(['damaged-snapshot', en.historyFaults['damaged-snapshot']]);
  await opened.close();
  await list.bringToFront();
  await list.click('[data-action=save]');
  await waitForNotice(list, en.history.saved(1));
  await list.click(`[data-entry="${idOf(1)}"] [data-action=remove]`);
  await waitForNotice(list, en.history.removed);
  expect(await remembered(list)).not.toContain(idOf(1));
});

it('says that a newer version has written the history', async () => {
  await other.evaluate(
    () =>
      new Promise<void>((done) => {
        const opening = indexedDB.open('history', 99);
        opening.onsuccess = () => {
          opening.result.close();
          done();
        };
      }),
  );
  await list.reload();
  expect(await waitForFault(list)).toEqual(['newer', en.historyFaults.newer]);
});
