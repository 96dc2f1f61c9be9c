import { counter } from '../count.ts';
import type { Words } from '../words.ts';

const count = counter('de-DE');

const LIGHT = { one: 'Licht', other: 'Lichter' };
const VERSION = { one: 'Fassung', other: 'Fassungen' };

export const memory: Words['memory'] = {
  label: 'Gemerkte Erklärungen',
  remember: 'Diese Erklärung merken',
  rememberThis: 'Diese Fassung merken',
  offer: 'Bleibt auf diesem Gerät.',
  kept: (date) => `Gemerkt. Seit dem ${date} ist kein Wort anders.`,
  changed: (lights, date) =>
    lights === 0
      ? `Seit dem ${date} ist der Text anders, die Lichter sind gleich.`
      : `Seit dem ${date} anders: ${count(lights, LIGHT)}.`,
  changes: 'Was ist anders?',
  history: 'Ihr Verlauf',
};

export const historyFaults: Words['historyFaults'] = {
  full: 'Es ist kein Platz mehr, darum wurde nichts gespeichert. Löschen Sie etwas in Ihrem Verlauf oder auf der Festplatte und versuchen Sie es noch einmal.',
  blocked:
    'Ein anderes Fenster benutzt eine ältere Version von Policy Lights. Schließen Sie die anderen Fenster von Policy Lights und versuchen Sie es noch einmal. Es ist nichts verloren.',
  newer:
    'Der Verlauf wurde von einer neueren Version von Policy Lights geschrieben. Aktualisieren Sie die Erweiterung. Es ist nichts verloren.',
  damaged:
    'Der Browser kann den Verlauf nicht öffnen. Starten Sie den Browser neu und versuchen Sie es noch einmal. Hilft das nicht, löschen Sie den Verlauf und fügen Sie ihn aus einer gesicherten Datei wieder hinzu.',
  'damaged-snapshot':
    'Diese Fassung ist nicht mehr lesbar: ihre Daten sind beschädigt. Die anderen sind nicht betroffen. Sie können sie löschen.',
  gone: 'Diese Fassung gibt es nicht mehr. Sie wurde in einem anderen Fenster gelöscht, oder ihr Tab wurde geschlossen.',
  private: 'Dies ist ein privates Fenster. Nichts davon wird gemerkt.',
};

export const fileFaults: Words['fileFaults'] = {
  'not-a-history': () =>
    'Das ist kein Verlauf von Policy Lights. Wählen Sie eine Datei, die hier gesichert wurde. Es wurde nichts geändert.',
  'cut-short': () =>
    'Die Datei ist abgeschnitten oder beschädigt. Nehmen Sie eine andere Kopie. Es wurde nichts geändert.',
  newer: () =>
    'Die Datei wurde von einer neueren Version von Policy Lights geschrieben. Aktualisieren Sie die Erweiterung. Es wurde nichts geändert.',
  changed: () =>
    'Die Datei wurde nach dem Sichern verändert: ihre Prüfsumme passt nicht. Nehmen Sie eine andere Kopie. Es wurde nichts geändert.',
  snapshot: (detail) => `Die Datei hat einen Fehler, darum wurde nichts daraus übernommen: ${detail}.`,
};

export const history: Words['history'] = {
  title: 'Ihr Verlauf',
  intro: 'Erklärungen, die Sie sich gemerkt haben. Sie liegen in diesem Browser, auf diesem Gerät, und nirgends sonst.',
  loading: 'Einen Augenblick',
  reading: 'Die Erklärungen werden gelesen',
  empty:
    'Noch ist nichts gemerkt. Drücken Sie auf einer Datenschutzerklärung den Knopf der Erweiterung, dann „Diese Erklärung merken“.',
  search: 'Titel und Adressen durchsuchen',
  none: 'Zu dieser Suche passt nichts.',
  size: (versions, bytes) => `${count(versions, VERSION)}, ${bytes}`,
  rememberedOn: (date) => `gemerkt am ${date}`,
  readOn: (date) => `gelesen am ${date}`,
  choose: (name, date) => `${name} auswählen, ${date}`,
  chosen: (n) => `${n} ausgewählt`,
  hint: 'Wählen Sie zwei oder mehr, um sie nebeneinander zu sehen, oder zwei, um zu sehen, was anders ist.',
  sideBySide: 'Nebeneinander',
  whatChanged: 'Was ist anders?',
  remove: 'Löschen',
  removeThis: (name, date) => `${name} löschen, ${date}`,
  removed: 'Gelöscht.',
  removeAll: 'Alles löschen',
  sure: (versions) => `${count(versions, VERSION)} endgültig löschen?`,
  yes: 'Ja, löschen',
  no: 'Nein, behalten',
  save: 'Alles als Datei sichern',
  saved: (left) =>
    left === 0
      ? 'Als Datei gesichert.'
      : `Als Datei gesichert, ohne ${count(left, VERSION)}, die nicht mehr lesbar sind.`,
  add: 'Aus einer gesicherten Datei hinzufügen',
  added: (fresh, known) => `Neu: ${count(fresh, VERSION)}; schon vorhanden: ${known}.`,
  tabs: 'Offene Tabs',
  tabsHint: 'Erklärungen, die Sie in offenen Tabs gelesen haben. Sie liegen nur im Arbeitsspeicher.',
  files: 'Dateien',
  addFile: 'Datei zum Vergleichen hinzufügen',
  fileRead: (name) => `${name} kann verglichen werden.`,
  notRead: (reason) => `Die Datei ist nicht lesbar: ${reason}`,
  back: 'Zurück zum Verlauf',
  again: 'Noch einmal versuchen',
  anew: 'Verlauf löschen und neu beginnen',
  saveAs: { markdown: 'Als Markdown sichern', json: 'Als Daten sichern (JSON)' },
  order: 'Reihenfolge der Fragen',
  byQuestion: 'Wie immer',
  byDifference: 'Größter Unterschied zuerst',
  sortBy: (name) => `Das Schlechteste bei ${name} zuerst`,
  wordsGone: 'weg:',
  wordsNew: 'neu:',
};
