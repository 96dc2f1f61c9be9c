import type { Words } from '../words.ts';

export const marks: Words['marks'] = {
  title: 'Auf der Seite markiert',
  legend: 'Was die Farben auf der Seite bedeuten',
  looks: { red: 'ernst', yellow: 'zu beachten', green: 'gut', unsure: 'unklar', note: 'zu diesem Thema' },
  topic: (quotes) => (quotes === 1 ? 'Auf der Seite markieren' : `Alle ${quotes} auf der Seite markieren`),
  all: 'Alle Zitate auf der Seite markieren',
  position: (at, count) => (at === 0 ? `${count} markiert` : `${at} von ${count}`),
  next: 'Nächste Stelle',
  previous: 'Vorige Stelle',
  remove: 'Markierungen entfernen',
  keys: 'Tasten: Alt und Pfeil nach unten oder oben für die nächste und vorige Stelle, Escape zum Entfernen.',
  missing: (missing) =>
    missing === 1 ? 'Eine Stelle ist nicht mehr auf der Seite.' : `${missing} Stellen sind nicht mehr auf der Seite.`,
  none: 'Diese Stellen sind nicht mehr auf der Seite. Drücken Sie den Knopf in der Leiste, um sie neu zu lesen.',
  failed: 'Die Seite ist nicht erreichbar. Drücken Sie dort den Knopf in der Leiste noch einmal.',
};
