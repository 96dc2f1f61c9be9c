import type { Words } from '../words.ts';

export const parts: Words['parts'] = {
  hub: 'Diese Seite führt zu den Teilen einer Erklärung',
  title: (all, read) =>
    read === all
      ? `Diese Erklärung hat ${all} Teile, alle sind gelesen`
      : `Diese Erklärung hat ${all} Teile, ${read} ${read === 1 ? 'ist' : 'sind'} gelesen`,
  read: 'gelesen',
  unread: 'noch nicht gelesen',
  readAll: 'Alle Teile lesen',
  how: 'Öffnet jeden Teil in diesem Tab, einen nach dem anderen, und kehrt dann zurück. Die Antworten gelten für das bisher Gelesene.',
  howByHand:
    'Öffnen Sie jeden Teil in diesem Tab und drücken Sie dort den Knopf. Die Antworten gelten für das bisher Gelesene.',
};
