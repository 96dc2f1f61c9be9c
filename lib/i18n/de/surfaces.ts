import { counter } from '../count.ts';
import type { Words } from '../words.ts';

const count = counter('de-DE');

export const lamps: Words['lamps'] = {
  red: { word: 'Ernst', heading: 'Ernst', count: 'ernst' },
  yellow: { word: 'Achtung', heading: 'Darauf achten', count: 'zu beachten' },
  green: { word: 'Gut', heading: 'Gut', count: 'gut' },
  unsure: { word: 'Unklar', heading: 'Unklar, lesen Sie diese Sätze', count: 'unklar' },
  grey: { word: 'Nicht gesagt', heading: 'Nicht gesagt', count: 'nicht gesagt' },
};

export const overall: Words['overall'] = {
  green: 'Meist gut für Sie',
  yellow: 'Einiges zu beachten',
  red: 'Ernste Bedenken',
  grey: 'Zu wenig für ein Urteil',
};

export const conditions: Words['conditions'] = {
  consent: 'nur wenn Sie zustimmen',
  'opt-out': 'bis Sie widersprechen',
  legal: 'wenn das Gesetz es verlangt',
  emergency: 'in einem Notfall',
  aggregated: 'nur zusammengefasst oder anonym',
  children: 'zu Kindern',
  'business-customers': 'für Geschäftskunden',
};

export const reading: Words['reading'] = {
  title: 'Die Seite wird gelesen',
  detail: 'Das geschieht auf Ihrem Computer. Es wird nichts gesendet.',
};

export const ready: Words['ready'] = {
  announce: (headline, counts) => `Fertig. ${headline}. ${counts}.`,
  nothing: 'Hier ist nichts.',
  notSaidHint: 'Die Erklärung beantwortet diese Fragen nicht. Schweigen ist kein Versprechen.',
  unclearHint: 'Diese Stellen berühren die Frage, entscheiden sie aber nicht.',
  privacy: 'Auf Ihrem Computer gelesen. Von einer Maschine gelesen, keine Rechtsberatung.',
  conflicting: 'Widerspricht sich',
  conflictingHint: 'Zwei Stellen passen nicht zusammen. Es zählt die, die für Sie schlechter ist.',
};

export const dropZone: Words['dropZone'] = {
  title: 'Einen anderen Text lesen',
  how: 'Ziehen Sie eine Datei hierher oder fügen Sie den Text einer Datenschutzerklärung ein: PDF, HTML, Markdown oder reinen Text. Er bleibt auf Ihrem Computer.',
  choose: 'Datei wählen',
};

export const howSure: Words['howSure'] = {
  title: 'Wie sicher ist das?',
  policies: (right, all) =>
    `Bei ${all} ganzen Erklärungen, die Menschen gelesen hatten, stimmte dieses Licht ${right}-mal.`,
  texts: (right, all) => `Bei ${all} kurzen Texten, die täuschen sollen, stimmte diese Antwort ${right}-mal.`,
  caution:
    'Die Regeln wurden mit Blick auf diese Texte geschrieben. Erwarten Sie bei einer neuen Erklärung weniger, und lesen Sie die Sätze.',
};

export const panel: Words['panel'] = {
  filter: 'Nur zeigen',
  search: 'Fragen und Zitate durchsuchen',
  results: (shown, all) => `${count(shown, { one: 'Frage', other: 'Fragen' })} von ${all} zu sehen`,
  noResults: 'Keine Frage passt. Leeren Sie die Suche oder wählen Sie andere Lichter.',
  clear: 'Alle zeigen',
  why: 'Warum diese Farbe',
  criterion: 'Was eine Richtlinie für diese Antwort sagen muss',
  scale: 'Was jede Farbe hier bedeutet',
  here: 'diese Erklärung',
  quotes: 'Im Wortlaut',
  rule: 'Gelesen nach der Regel',
  show: 'Auf der Seite zeigen',
  showThis: (quote) => `Auf der Seite zeigen: ${quote}`,
  shown: 'Auf der Seite markiert.',
  notFound: 'Diese Stelle ist nicht mehr auf der Seite. Drücken Sie den Knopf in der Leiste, um sie neu zu lesen.',
  topOfPage: 'Anfang der Seite',
  todo: 'Was Sie tun können',
  groups: {
    take: 'Was erfasst wird',
    use: 'Was damit geschieht',
    others: 'Wer die Daten bekommt',
    control: 'Was Sie bestimmen',
    duties: 'Schutz und Pflichten',
  },
};

export const buttons: Words['buttons'] = {
  details: 'Belege ansehen',
  export: 'Speichern',
  copy: 'In die Zwischenablage',
  copied: 'Kopiert.',
  notCopied: 'Der Browser hat das Kopieren nicht erlaubt. Speichern Sie stattdessen eine Datei.',
  copyMarkdown: 'Als Markdown kopieren',
  working: (label) => `${label}: einen Moment …`,
  saved: (label) => `Gespeichert als ${label}. Fehlt die Datei, sagt die Liste der Downloads, warum.`,
  notSaved: (why) =>
    `Die Datei ließ sich nicht erzeugen (${why}). Versuchen Sie es noch einmal, oder wählen Sie ein anderes Format.`,
  retry: 'Noch einmal versuchen',
  openPanel: 'Seitenleiste öffnen',
};

export const formats: Words['formats'] = {
  markdown: 'Markdown',
  html: 'Webseite (HTML)',
  text: 'Reiner Text',
  csv: 'Tabelle der Antworten (CSV)',
  'csv-practices': 'Tabelle der Praktiken (CSV)',
  json: 'Daten (JSON)',
  jsonld: 'Verknüpfte Daten (JSON-LD)',
  svg: 'Bild (SVG)',
  png: 'Bild (PNG)',
};
