import { counter } from '../count.ts';
import type { Words } from '../words.ts';

const count = counter('de-DE');

export const facts: Words['facts'] = {
  title: 'Über dieses Dokument',
  updated: 'Letzte Änderung',
  noDate: 'kein Datum genannt',
  future: 'in der Zukunft',
  length: 'Länge',
  words: (words, sentences) =>
    `${count(words, { one: 'Wort', other: 'Wörter' })} in ${count(sentences, { one: 'Satz', other: 'Sätzen' })}`,
  time: 'Lesezeit',
  minutes: (n) => count(n, { one: 'Minute', other: 'Minuten' }),
  wording: 'Sprache',
  ease: { easy: 'leicht', plain: 'gut verständlich', fair: 'etwas schwer', hard: 'schwer', veryHard: 'sehr schwer' },
  easeOf: (ease, score) => `${ease} (Lesbarkeit ${score} von 100)`,
  obsolete: 'Veraltet',
  ended: (term, date) => `${term} (beendet am ${date})`,
  reliesOn: (terms) => `stützt sich auf ${terms}`,
  open: 'Offen gelassen',
  openOf: (open, all) => `${open} von ${count(all, { one: 'Frage', other: 'Fragen' })}`,
  score: 'Punkte',
  scoreOf: (score) => `${score} von 100, mehr ist besser für Sie`,
  coverage: 'Wie viel gelesen wurde',
  read: (n) => `${count(n, { one: 'Absatz', other: 'Absätze' })} gelesen`,
  leftOut: (n, parts) => `${n.toLocaleString('de-DE')} ausgelassen${parts && ` (${parts})`}`,
  parts: {
    navigation: 'Navigation',
    header: 'Kopf',
    footer: 'Fuß',
    form: 'Formular',
    banner: 'Banner',
    aside: 'Randspalte',
    breadcrumb: 'Pfad',
    language: 'Sprachwahl',
    share: 'Teilen',
    comments: 'Kommentare',
    related: 'Verwandtes',
    advert: 'Werbung',
    control: 'Knöpfe',
    hidden: 'Verborgenes',
    outside: 'außerhalb',
    links: 'Linklisten',
    contents: 'Inhaltsverzeichnis',
    note: 'Anmerkungen',
  },
  frames: (n) => `${count(n, { one: 'Rahmen einer anderen Website', other: 'Rahmen anderer Websites' })} nicht lesbar`,
  stopped: 'die Seite ist zu groß, um sie bis zum Ende zu lesen',
  unloaded:
    'die Seite lädt vielleicht noch mehr: blättern Sie sie durch oder drücken Sie ihren Knopf, und lesen Sie sie dann neu',
};

export const proof: Words['proof'] = {
  url: 'Adresse',
  readAt: 'Gelesen',
  sha256: 'SHA-256 des gelesenen Textes',
  rules: 'Regelwerk',
};

export const exports: Words['exports'] = { glance: 'Auf einen Blick', evidence: 'Die Sätze dahinter' };
