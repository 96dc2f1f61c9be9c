import { counter } from '../count.ts';
import type { Words } from '../words.ts';

const count = counter('de-DE');

export const diff: Words['diff'] = {
  title: 'Was sich geändert hat',
  before: 'Vorher',
  now: 'Jetzt',
  directions: {
    better: 'besser für Sie',
    worse: 'schlechter für Sie',
    stated: 'jetzt gesagt',
    silent: 'nicht mehr gesagt',
    other: 'andere Antwort',
  },
  passages: { added: 'Neu', removed: 'Weg', changed: 'Geändert', moved: 'Verschoben' },
  sections: {
    added: () => 'neuer Abschnitt',
    removed: () => 'Abschnitt ist weg',
    renamed: (oldSection) => `hieß „${oldSection}“`,
    kept: () => '',
  },
  lights: (changed) =>
    changed === 0
      ? 'Kein Licht hat sich geändert.'
      : `${count(changed, { one: 'Licht hat', other: 'Lichter haben' })} sich geändert.`,
  lightsTitle: 'Lichter',
  textTitle: 'Text',
  text: ({ added, removed, changed, moved, same }) =>
    added + removed + changed + moved === 0
      ? 'Der Wortlaut ist gleich.'
      : `Sätze: ${added} neu, ${removed} weg, ${changed} geändert, ${moved} verschoben, ${same} gleich.`,
  movedFrom: (section) => `von ${section === '' ? 'ganz oben' : `„${section}“`}`,
  rules: 'Beide Fassungen wurden mit denselben Regeln gelesen. Jede Änderung ist also eine der Erklärung.',
  undated: 'kein Datum genannt',
  dated: (date) => `letzte Änderung am ${date}`,
};

export const compare: Words['compare'] = {
  title: (policies) => `${count(policies, { one: 'Erklärung', other: 'Erklärungen' })} im Vergleich`,
  question: 'Frage',
  differs: 'Verschieden.',
  differences: (differ, all) =>
    differ === 0
      ? 'Alle beantworten jede Frage gleich.'
      : `Verschieden bei ${differ} von ${count(all, { one: 'Frage', other: 'Fragen' })}.`,
  quotes: 'Im Wortlaut',
};
