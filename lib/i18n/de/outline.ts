import type { Words } from '../words.ts';

export const outline: Words['outline'] = {
  title: 'Die ganze Erklärung, Teil für Teil',
  hint: 'Jede Praxis, die die Regeln fanden, unter ihrer Überschrift und nach der Kategorie von OPP-115.',
  categories: {
    'First Party Collection/Use': 'Was der Anbieter erfasst und nutzt',
    'Third Party Sharing/Collection': 'Was andere bekommen oder erfassen',
    'User Choice/Control': 'Ihre Wahl',
    'User Access, Edit and Deletion': 'Ansehen, ändern, löschen',
    'Data Retention': 'Wie lange Daten bleiben',
    'Data Security': 'Wie Daten geschützt werden',
    'Policy Change': 'Änderungen der Erklärung',
    'Do Not Track': 'Do Not Track',
    'International and Specific Audiences': 'Regionen und Gruppen',
    Other: 'Alles Übrige',
  },
  all: 'Alle Kategorien',
  choose: 'Eine Kategorie zeigen',
  practices: (count) => (count === 1 ? '1 Praxis' : `${count} Praktiken`),
  nothing: 'Hier fand keine Regel eine Praxis.',
  mark: (count) => (count === 1 ? 'Auf der Seite markieren' : `Alle ${count} auf der Seite markieren`),
  denied: 'sagt, dass das nicht geschieht',
};
