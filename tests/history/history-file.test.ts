import { describe, expect, test } from 'vitest';
import { sha256 } from '../../lib/export/proof.ts';
import { FileError, type FileFault, fromHistoryFile, toHistoryFile } from '../../lib/history/history-file.ts';
import { unpackText } from '../../lib/history/pack.ts';
import type { Snapshot } from '../../lib/history/snapshot.ts';
import { snapshotOf } from './snapshot.ts';

const bytesOf = (text: string) => new Uint8Array(new TextEncoder().encode(text));

async function twoSnapshots(): Promise<Snapshot[]> {
  return [
    await snapshotOf('# A\n\nWe keep “all” of it. 🦉', 'https://a.example/p?id=7', '2026-05-12T08:00:00Z'),
    await snapshotOf('# B\n\n- one\n- two', null, '2026-06-01T08:00:00Z'),
  ];
}

/** A file with its JSON changed, and its checksum made to fit again. */
async function forged(
  change: (file: { version: number; snapshots: Snapshot[] }) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const file = JSON.parse(await unpackText(await toHistoryFile(await twoSnapshots())));
  change(file);
  file.sha256 = await sha256(JSON.stringify(file.snapshots));
  return bytesOf(JSON.stringify(file));
}

const first = (file: { snapshots: Snapshot[] }) => file.snapshots[0] as Snapshot;

describe('history file', () => {
  test('comes back as it went, packed or unpacked', async () => {
    const snapshots = await twoSnapshots();
    const bytes = await toHistoryFile(snapshots);
    expect(await fromHistoryFile(bytes)).toEqual(snapshots);
    expect(await fromHistoryFile(bytesOf(await unpackText(bytes)))).toEqual(snapshots);
  });

  test('an empty history is a file, too', async () => {
    expect(await fromHistoryFile(await toHistoryFile([]))).toEqual([]);
  });

  test('a file of version 1 is taken, and its texts were last seen when they were read', async () => {
    const old = await forged((file) => {
      file.version = 1;
      for (const snapshot of file.snapshots) Reflect.deleteProperty(snapshot, 'seenAt');
    });
    expect(await fromHistoryFile(old)).toEqual(await twoSnapshots());
  });

  test('what this version does not know is kept', async () => {
    const bytes = await forged((file) => Object.assign(first(file).page, { colour: 'blue' }));
    expect(await fromHistoryFile(bytes)).toMatchObject([{ page: { colour: 'blue' } }, {}]);
  });

  test.for<[name: string, bytes: () => Promise<Uint8Array<ArrayBuffer>>, fault: FileFault, detail?: string]>([
    ['another file', async () => bytesOf('{"a": 1}'), 'not-a-history'],
    ['no JSON', async () => bytesOf('Dear diary'), 'not-a-history'],
    ['nothing', async () => bytesOf(''), 'not-a-history'],
    ['null', async () => bytesOf('null'), 'not-a-history'],
    ['a packed file cut short', async () => (await toHistoryFile(await twoSnapshots())).slice(0, -20), 'cut-short'],
    ['JSON cut short', async () => bytesOf((await unpackText(await toHistoryFile([]))).slice(0, -5)), 'cut-short'],
    ['a newer version', () => forged((file) => Object.assign(file, { version: 99 })), 'newer'],
    [
      'a changed letter',
      async () => bytesOf((await unpackText(await toHistoryFile(await twoSnapshots()))).replace('keep', 'sell')),
      'changed',
    ],
    [
      'a text that does not fit its hash',
      () => forged((file) => Object.assign(first(file).page.blocks[1] ?? {}, { text: 'We sell it.' })),
      'snapshot',
      'snapshots[0]: the text does not fit its SHA-256',
    ],
    [
      'a block that is none',
      () => forged((file) => Object.assign(first(file).page.blocks[0] ?? {}, { kind: 'script' })),
      'snapshot',
      'snapshots[0].page.blocks[0].kind is not one of heading, paragraph, item, cell',
    ],
    [
      'a missing part',
      () => forged((file) => Reflect.deleteProperty(file.snapshots[1] ?? {}, 'page')),
      'snapshot',
      'snapshots[1].page is not an object',
    ],
    [
      'a wrong time',
      () => forged((file) => Object.assign(first(file), { seenAt: 'yesterday' })),
      'snapshot',
      'snapshots[0].seenAt is not a date and time in UTC',
    ],
    ['a foreign id', () => forged((file) => Object.assign(first(file), { id: 'x' })), 'snapshot', 'snapshots[0].id'],
  ])('refuses %s', async ([, bytes, fault, detail]) => {
    const error = await fromHistoryFile(await bytes()).catch((reason) => reason);
    expect(error).toBeInstanceOf(FileError);
    expect(error).toMatchObject({ fault, ...(detail !== undefined && { detail }) });
  });
});
