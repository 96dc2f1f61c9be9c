import { languageNamer } from '../count.ts';
import type { Words } from '../words.ts';

const languageName = languageNamer('de-DE');

export const kinds: Words['kinds'] = {
  'privacy-policy': 'eine Datenschutzerklärung',
  'cookie-policy': 'eine Cookie-Erklärung',
  terms: 'Nutzungsbedingungen',
  'consent-banner': 'ein Hinweis zur Einwilligung, nicht die Erklärung dahinter',
  other: 'eine gewöhnliche Seite',
};

export const unreadable: Words['unreadable'] = {
  'browser-page': {
    title: 'Diese Seite gehört dem Browser',
    why: 'Browser lassen keine Erweiterung ihre eigenen Seiten lesen: Einstellungen, neue Tabs und Ähnliches.',
    todo: 'Öffnen Sie die Datenschutzerklärung, die Sie lesen möchten, und drücken Sie dort den Knopf.',
  },
  store: {
    title: 'Diese Seite ist geschützt',
    why: 'Browser lassen keine Erweiterung die Seiten ihres Erweiterungs-Ladens lesen.',
    todo: 'Öffnen Sie die Datenschutzerklärung auf der Website der Firma selbst und drücken Sie dort den Knopf.',
  },
  'no-access': {
    title: 'Diese Seite ist nicht erreichbar',
    why: 'Policy Lights liest eine Seite nur, nachdem Sie dort den Knopf in der Leiste gedrückt haben. Manche Seiten gibt der Browser keiner Erweiterung frei.',
    todo: 'Drücken Sie auf dieser Seite den Knopf noch einmal. Für eine Datei auf Ihrem Computer schalten Sie zuerst in den Einstellungen der Erweiterung „Zugriff auf Datei-URLs zulassen“ ein.',
  },
  pdf: {
    title: 'Das ist ein PDF',
    why: 'Policy Lights kommt nicht an den Text in der PDF-Anzeige heran.',
    todo: 'Speichern Sie die Datei und ziehen Sie sie in die Seitenleiste. Oder suchen Sie dieselbe Erklärung als Webseite.',
  },
  'no-text': {
    title: 'Das ist keine Webseite',
    why: 'Der Tab zeigt ein Bild, einen Film oder eine Datendatei. Darin steht kein Text, den man als Erklärung lesen könnte.',
    todo: 'Öffnen Sie die Datenschutzerklärung, die Sie lesen möchten, und drücken Sie dort den Knopf.',
  },
  empty: {
    title: 'Auf dieser Seite steht kein Text',
    why: 'Die Seite ist leer, lädt noch oder zeigt nur Bilder.',
    todo: 'Warten Sie, bis Sie den Text selbst lesen können, und versuchen Sie es dann noch einmal.',
  },
  'error-page': {
    title: 'Die Seite wurde nicht geladen',
    why: 'Der Browser zeigt statt der Seite eine Fehlermeldung.',
    todo: 'Laden Sie die Seite neu und drücken Sie dann den Knopf.',
  },
  crashed: {
    title: 'Die Seite reagiert nicht mehr',
    why: 'Der Tab ist abgestürzt oder wurde schlafen gelegt. Es gibt nichts zu lesen.',
    todo: 'Laden Sie die Seite neu und drücken Sie dann den Knopf.',
  },
  slow: {
    title: 'Die Seite hat nicht geantwortet',
    why: 'Sie lädt noch. Darum konnten wir sie nicht rechtzeitig lesen.',
    todo: 'Warten Sie, bis die Seite geladen ist, und versuchen Sie es dann noch einmal.',
  },
  gone: {
    title: 'Die Seite ist weg',
    why: 'Sie wurde geschlossen oder verlassen, während wir sie lasen.',
    todo: 'Gehen Sie zur Datenschutzerklärung und drücken Sie den Knopf noch einmal.',
  },
};

export const linkNames: Words['linkNames'] = {
  policy: 'heißt Datenschutzerklärung',
  privacy: 'heißt nach dem Datenschutz',
  cookies: 'heißt Cookie-Erklärung',
  address: 'die Adresse spricht von Datenschutz',
};

export const linkPlaces: Words['linkPlaces'] = {
  footer: 'am Fuß der Seite',
  form: 'in einem Formular',
  banner: 'in einem Banner',
  menu: 'in einem Menü',
  page: 'im Text',
};

export const notAPolicy: Words['notAPolicy'] = {
  title: 'Das ist keine Datenschutzerklärung',
  looksLike: (kind) => `Es sieht aus wie ${kinds[kind]}.`,
  open: 'Datenschutzerklärung öffnen',
  links: 'Wohin diese Seite verweist',
  inNewTab: 'Sie öffnet sich in einem neuen Tab. Drücken Sie dort den Knopf.',
  why: ({ name, place }) => [name && linkNames[name], place && linkPlaces[place]].filter(Boolean).join(', '),
  noLinks:
    'Auf dieser Seite wurde kein Link zu einer Datenschutzerklärung gefunden. Suchen Sie unten auf der Website nach „Privacy“ oder „Datenschutz“.',
  readAnyway: 'Trotzdem lesen',
};

export const otherLanguage: Words['otherLanguage'] = {
  title: ({ language, kind }) =>
    `Diese ${kind === 'other' ? 'Seite' : 'Erklärung'} ist in einer anderen Sprache: ${languageName(language)}`,
  why: 'Policy Lights liest bisher nur Englisch. Lichter wären hier geraten, darum werden keine gezeigt.',
  english: 'Englische Fassung öffnen',
  noEnglish: 'Diese Seite verweist auf keine englische Fassung. Suchen Sie auf der Website danach.',
};

export const failed: Words['failed'] = {
  title: 'Das hat nicht geklappt',
  why: 'Beim Lesen dieser Seite ging etwas schief:',
  todo: 'Versuchen Sie es noch einmal. Wenn es wieder nicht klappt, laden Sie zuerst die Seite neu.',
};
