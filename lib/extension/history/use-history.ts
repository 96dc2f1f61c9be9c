import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ReadVersion } from '../../diff/policy-diff.ts';
import { FileError } from '../../history/history-file.ts';
import { fromHash, type Place, toHash } from '../../history/place.ts';
import type { Entry, HistoryView } from '../../history/view.ts';
import type { Words } from '../../i18n/words.ts';
import { longDate } from '../../present/facts.ts';
import { readGiven } from '../read-given.ts';
import { type GivenFile, openEntry, storedEntries } from './entries.ts';
import { HistoryError } from './history-error.ts';
import { readAnew } from './read-anew.ts';
import { deleteEverything, deleteSnapshot } from './snapshots.ts';
import { onChangeElsewhere } from './tell-others.ts';
import { addHistory, saveHistory } from './transfer.ts';

const today = () => new Date().toISOString().slice(0, 10);

/** What a person is told of an error. */
function messageOf(error: unknown, words: Words): string {
  if (error instanceof HistoryError) return words.historyFaults[error.fault];
  if (error instanceof FileError) return words.fileFaults[error.fault](error.detail);
  return error instanceof Error ? error.message : String(error);
}

function failed(error: unknown, words: Words): HistoryView {
  const fault = error instanceof HistoryError ? error.fault : null;
  return { state: 'failed', fault, message: messageOf(error, words) };
}

/** Entries as they are named beside each other, read with the rules of today. */
async function readVersions(
  keys: readonly string[],
  files: readonly GivenFile[],
  words: Words,
): Promise<ReadVersion[]> {
  const opened = await Promise.all(keys.map((key) => openEntry(key, files)));
  const read = await readAnew(opened.map(({ page }) => page));
  return read.map(({ page, summary, rules }, at) => {
    const { kind = 'file', name = '', date = '' } = opened[at] ?? {};
    const day = longDate(date.slice(0, 10), words);
    const when = kind === 'snapshot' ? words.history.rememberedOn(day) : words.history.readOn(day);
    return { name: `${name}, ${when}`, blocks: page.blocks, summary, rules };
  });
}

async function viewOf(place: Place, files: readonly GivenFile[], words: Words): Promise<HistoryView> {
  if (place.show === 'list') {
    const stored = await storedEntries();
    return { state: 'list', entries: [...stored, ...files.map(({ entry }) => entry)] };
  }
  const versions = await readVersions(place.keys, files, words);
  const [old, now] = versions;
  if (place.show === 'compare' || !old || !now) return { state: 'compare', versions };
  return { state: 'diff', versions: [old, now] };
}

/** The history page: what it shows, what it says of the last thing done, and everything that can be done. */
export function useHistory(words: Words) {
  const [view, setView] = useState<HistoryView>({ state: 'loading' });
  const [notice, setNotice] = useState('');
  const files = useRef<GivenFile[]>([]);
  const turn = useRef(0);

  /** Shows what the address names. Whatever is asked for later wins. */
  const show = useCallback(async () => {
    turn.current += 1;
    const mine = turn.current;
    const place = fromHash(location.hash);
    if (place.show !== 'list') setView({ state: 'loading' });
    const found = await viewOf(place, files.current, words).catch((error) => failed(error, words));
    if (mine === turn.current) setView(found);
  }, [words]);

  useEffect(() => {
    void show();
    const onHash = () => {
      setNotice('');
      void show();
    };
    window.addEventListener('hashchange', onHash);
    const stop = onChangeElsewhere(() => void (fromHash(location.hash).show === 'list' && show()));
    return () => {
      window.removeEventListener('hashchange', onHash);
      stop();
    };
  }, [show]);

  /** Does something, shows the list as it is then, and says what came of it. */
  const run = async (work: () => Promise<string>) => {
    setNotice('');
    const outcome = await work().catch((error) => messageOf(error, words));
    await show();
    setNotice(outcome);
  };

  const on = {
    open: (place: Place) => location.assign(toHash(place) || '#'),
    retry: () => void show(),
    remove: (entry: Entry) =>
      run(async () => {
        await deleteSnapshot(entry.key.slice('snapshot '.length));
        return words.history.removed;
      }),
    removeAll: () =>
      run(async () => {
        await deleteEverything();
        return words.history.removed;
      }),
    save: () => run(async () => words.history.saved(await saveHistory(today()))),
    add: (file: File) =>
      run(async () => {
        const { fresh, known } = await addHistory(file);
        return words.history.added(fresh, known);
      }),
    addFile: (file: File) =>
      run(async () => {
        const given = await readGiven(file);
        if (given.state !== 'ready') {
          return words.history.notRead(given.state === 'failed' ? given.message : file.name);
        }
        const key = `file ${files.current.length}`;
        const light = given.summary.overall.light;
        const entry = { key, kind: 'file' as const, name: file.name, url: null, date: given.readAt, light, size: 0 };
        files.current.push({ entry, page: given.page });
        return words.history.fileRead(file.name);
      }),
  };
  return { view, notice, on };
}
