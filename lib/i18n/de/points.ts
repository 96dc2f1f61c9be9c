import type { Words } from '../words.ts';

export const points: Words['points'] = {
  collection: {
    ordinary: ['Erfasst Daten zu Konto, Kontakt, Zahlung und Nutzung', ''],
    sensitive: ['Erfasst Daten, die Ihnen schaden können', 'etwa Gesundheit, genauen Ort oder private Nachrichten'],
  },
  sources: {
    limited: ['Bekommt Daten über Sie von anderen', 'von Anmeldediensten, Partnern oder Bekannten'],
    brokers: ['Bekommt Daten über Sie von Datenhändlern oder Werbefirmen', ''],
  },
  tracking: {
    refusable: ['Verfolgt Sie', 'bis Sie ablehnen'],
    unavoidable: ['Verfolgt Sie', 'und nennt keinen Ausweg'],
  },
  advertising: {
    'opt-out': ['Nutzt Ihre Daten für gezielte Werbung', 'bis Sie es abstellen'],
    yes: ['Nutzt Ihre Daten für gezielte Werbung', 'und nennt keinen Weg, es abzustellen'],
  },
  marketing: {
    'opt-out': ['Schickt Ihnen Werbung', 'bis Sie sich abmelden'],
    yes: ['Schickt Ihnen Werbung', 'und nennt keinen Weg, es abzustellen'],
  },
  automation: {
    'opt-out': [
      'Trainiert KI mit Ihren Daten oder lässt Maschinen entscheiden',
      'bis Sie ablehnen oder einen Menschen verlangen',
    ],
    yes: ['Trainiert KI mit Ihren Daten oder lässt Maschinen entscheiden', 'und nennt keinen Ausweg'],
  },
  sale: {
    'opt-out': ['Verkauft Ihre Daten oder „teilt“ sie, wie das Gesetz es nennt', 'bis Sie ablehnen'],
    yes: ['Verkauft, vermietet oder tauscht Ihre Daten', 'und nennt keinen Weg, abzulehnen'],
  },
  sharing: {
    limited: ['Gibt Ihre Daten an verbundene Firmen, Partner oder andere', 'mit einem Ausweg oder in Grenzen'],
    broad: ['Gibt Ihre Daten an andere für deren eigene Zwecke', 'ohne Sie zu fragen'],
  },
  government: {
    discretion: ['Gibt Daten an Behörden', 'auch wenn der Anbieter es nur für nötig hält'],
    voluntary: ['Gibt Daten an Behörden', 'auf bloße Bitte, oder wann immer der Anbieter will'],
  },
  merger: {
    'same-terms': [
      'Ihre Daten gehen an einen Käufer der Firma',
      'der an diese Erklärung gebunden ist, oder Sie erfahren es danach',
    ],
    asset: ['Ihre Daten gehen an einen Käufer der Firma', 'und nichts wird versprochen'],
  },
  access: {
    partial: ['Sie können Ihre Daten ansehen oder berichtigen', 'aber nur einen Teil, oder nur mancherorts'],
    no: ['Sie können Ihre Daten nicht ansehen oder berichtigen', ''],
  },
  deletion: {
    partial: ['Sie können Ihre Daten löschen', 'aber manches bleibt, oder nur manche Menschen dürfen es'],
    no: ['Sie können Ihre Daten nicht löschen', 'oder sie bleiben trotz Ihrer Bitte'],
  },
  retention: {
    vague: ['Behält Ihre Daten', 'so lange der Anbieter es für nötig hält'],
    indefinite: ['Behält Ihre Daten', 'ohne Ende'],
  },
  signals: {
    unclear: ['Erwähnt Signale wie „Do Not Track“', 'sagt aber nicht klar, ob der Anbieter darauf hört'],
    ignored: ['Hört nicht auf Signale wie „Do Not Track“', ''],
  },
  security: {
    generic: ['Verspricht Sicherheit', 'nennt aber höchstens eine Maßnahme'],
    none: ['Nennt keine Schutzmaßnahme', 'und sagt nur, dass nichts sicher ist'],
  },
  breach: {
    'if-required': ['Meldet Ihnen ein Datenleck', 'nur wo das Gesetz es verlangt'],
    no: ['Muss Ihnen ein Datenleck nicht melden', ''],
  },
  transfers: {
    vague: ['Schickt Ihre Daten ins Ausland', 'und nennt keinen gültigen Schutz'],
    unprotected: ['Schickt Ihre Daten ins Ausland', 'und nennt keinen Schutz'],
  },
  children: {
    partial: ['Erwähnt Kinder', 'verspricht aber keine Löschung oder keine Zustimmung der Eltern'],
    collects: ['Erfasst Daten von Kindern', 'ohne Zustimmung der Eltern'],
  },
  changes: {
    posted: ['Stellt Änderungen der Erklärung auf die Website', 'ohne es Ihnen zu sagen'],
    silent: ['Darf die Erklärung ändern', 'ohne es Ihnen zu sagen'],
  },
  redress: {
    contact: ['Nennt eine Anlaufstelle für Beschwerden', 'aber keine unabhängige'],
    barred: ['Nimmt Ihnen den Weg zum Gericht', 'durch ein Schiedsverfahren oder einen Verzicht'],
  },
};

export const pointWords: Words['pointWords'] = {
  heading: { worst: 'Das Wichtigste zuerst', none: 'Nichts spricht hier gegen Sie' },
  none: 'Von den Fragen, die die Erklärung beantwortet, hat keine ein rotes oder gelbes Licht.',
  onlyIn: (regions) => `nur in ${regions.join(', ')}`,
};

export const notRead: Words['notRead'] = {
  heading: 'Nicht gelesen',
  frames: (frames) =>
    frames === 1
      ? 'Auf dieser Seite steht ein Rahmen einer anderen Website. Browser zeigen ihn uns nicht.'
      : `Auf dieser Seite stehen ${frames} Rahmen anderer Websites. Browser zeigen sie uns nicht.`,
  stopped: 'Die Seite ist zu lang: ihr Ende wurde nicht gelesen.',
  unloaded:
    'Die Seite lädt vielleicht mehr Text nach: Blättern Sie sie durch oder drücken Sie ihren Knopf für mehr, dann lesen Sie sie noch einmal.',
  hint: 'Die Lichter sprechen nur von dem, was gelesen wurde.',
};
