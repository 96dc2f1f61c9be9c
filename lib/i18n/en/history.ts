import type { HistoryFault } from '../../history/fault.ts';
import type { FileFault } from '../../history/history-file.ts';
import { counter } from '../count.ts';

const count = counter('en-GB');

const LIGHT = { one: 'light', other: 'lights' };
const VERSION = { one: 'version', other: 'versions' };

/** What popup and side panel say of what is remembered. */
export const memory = {
  label: 'Remembered policies',
  remember: 'Remember this policy',
  rememberThis: 'Remember this version',
  offer: 'Stays on this device.',
  kept: (date: string) => `Remembered. No word has changed since ${date}.`,
  changed: (lights: number, date: string) =>
    lights === 0
      ? `The text has changed since ${date}; the lights have not.`
      : `${count(lights, LIGHT)} changed since ${date}.`,
  changes: 'See what changed',
  history: 'Your history',
};

/** Why the history cannot be used, and what to do. */
export const historyFaults: Record<HistoryFault, string> = {
  full: 'There is no room left, so nothing was stored. Delete something in your history or on your disk, then try again.',
  blocked:
    'Another window uses an older version of Policy Lights. Close the other windows of Policy Lights, then try again. Nothing is lost.',
  newer: 'The history was written by a newer version of Policy Lights. Update the extension. Nothing is lost.',
  damaged:
    'The browser cannot open the history. Start the browser again and try once more. If that does not help, delete the history and add it again from a saved file.',
  'damaged-snapshot':
    'This one cannot be read any more: its data are damaged. The others are not affected. You can delete it.',
  gone: 'This one is no longer there. It was deleted in another window, or its tab was closed.',
  private: 'This is a private window. Nothing of it is remembered.',
};

/** Why a history file is refused. Nothing of it is taken, and nothing is overwritten. */
export const fileFaults: Record<FileFault, (detail: string) => string> = {
  'not-a-history': () =>
    'This is not a history of Policy Lights. Choose a file that was saved here. Nothing was changed.',
  'cut-short': () => 'The file is cut short or damaged. Take another copy of it. Nothing was changed.',
  newer: () => 'The file was written by a newer version of Policy Lights. Update the extension. Nothing was changed.',
  changed: () =>
    'The file was changed after it was saved: its checksum does not fit. Take another copy. Nothing was changed.',
  snapshot: (detail: string) => `The file has an error, so nothing of it was taken: ${detail}.`,
};

/** The page of the history. */
export const history = {
  title: 'Your history',
  intro: 'Policies that you asked to remember. They are kept in this browser, on this device, and nowhere else.',
  loading: 'One moment',
  reading: 'The policies are being read',
  empty: 'Nothing is remembered yet. Press the toolbar button on a privacy policy, then "Remember this policy".',
  search: 'Search titles and addresses',
  none: 'Nothing fits this search.',
  size: (versions: number, bytes: string) => `${count(versions, VERSION)}, ${bytes}`,
  rememberedOn: (date: string) => `remembered on ${date}`,
  readOn: (date: string) => `read on ${date}`,
  choose: (name: string, date: string) => `Choose ${name}, ${date}`,
  chosen: (n: number) => `${n} chosen`,
  hint: 'Choose two or more to put them side by side, or two to see what changed.',
  sideBySide: 'Side by side',
  whatChanged: 'What changed',
  remove: 'Delete',
  removeThis: (name: string, date: string) => `Delete ${name}, ${date}`,
  removed: 'Deleted.',
  removeAll: 'Delete everything',
  sure: (versions: number) => `Delete ${count(versions, VERSION)} for good?`,
  yes: 'Yes, delete',
  no: 'No, keep',
  save: 'Save everything as a file',
  saved: (left: number) =>
    left === 0 ? 'Saved as a file.' : `Saved as a file, without ${count(left, VERSION)} that cannot be read any more.`,
  add: 'Add from a saved file',
  added: (fresh: number, known: number) => `Added: ${count(fresh, VERSION)}. There already: ${known}.`,
  tabs: 'Open tabs',
  tabsHint: 'Policies that you read in tabs that are open. They are kept in memory only.',
  files: 'Files',
  addFile: 'Add a file to compare',
  fileRead: (name: string) => `${name} can be compared.`,
  notRead: (reason: string) => `The file cannot be read: ${reason}`,
  back: 'Back to the history',
  again: 'Try again',
  anew: 'Delete the history and begin anew',
  saveAs: { markdown: 'Save as Markdown', json: 'Save as data (JSON)' },
  order: 'Order of the questions',
  byQuestion: 'As always',
  byDifference: 'Most different first',
  sortBy: (name: string) => `Worst for ${name} first`,
  wordsGone: 'gone:',
  wordsNew: 'new:',
};
