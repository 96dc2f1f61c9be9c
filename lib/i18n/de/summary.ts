import { joiner } from '../count.ts';
import type { Words } from '../words.ts';

const join = joiner('de-DE');

export const verdict: Words['verdict'] = {
  names: {
    collection: 'Datenerfassung',
    sources: 'Daten von anderen',
    tracking: 'Tracking',
    advertising: 'gezielte Werbung',
    marketing: 'Werbepost',
    automation: 'KI und automatische Entscheidungen',
    sale: 'Verkauf von Daten',
    sharing: 'Weitergabe',
    government: 'Behörden',
    merger: 'Verkauf der Firma',
    access: 'Einsicht',
    deletion: 'Löschung',
    retention: 'Speicherdauer',
    signals: 'Do Not Track',
    security: 'Sicherheit',
    breach: 'Meldung von Datenlecks',
    transfers: 'Übermittlung ins Ausland',
    children: 'Kinder',
    changes: 'Änderungen der Erklärung',
    redress: 'Beschwerden',
  },
  list: (named, more) => join(more > 0 ? [...named, `${more} weitere`] : named),
  open: (open, all) => `${open} von ${all} Fragen lässt die Erklärung offen.`,
  tooLittle: 'Die Erklärung sagt zu wenig für ein Urteil.',
  serious: (topics) => `Ernst bei: ${topics}.`,
  watch: (topics) => `Nichts Ernstes; achten Sie auf: ${topics}.`,
  good: 'Gut bei jeder Frage, die die Erklärung beantwortet.',
};

const optOut = (matter: string | undefined) => (matter ? `${matter} widersprechen` : 'Widersprechen');

export const actions: Words['actions'] = {
  matters: {
    ai: 'Dem Training von KI',
    sale: 'Dem Verkauf Ihrer Daten',
    ads: 'Gezielter Werbung',
    analytics: 'Der Nutzungsanalyse',
    marketing: 'Werbepost',
  },
  'opt-out': {
    write: (place, matter) => `${optOut(matter)}: an ${place} schreiben`,
    go: (place, matter) => `${optOut(matter)} bei ${place}`,
  },
  delete: {
    write: (place) => `${place} bitten, Ihre Daten zu löschen`,
    go: (place) => `Ihre Daten löschen bei ${place}`,
  },
  access: {
    write: (place) => `${place} bitten, Ihre Daten zu zeigen oder zu berichtigen`,
    go: (place) => `Ihre Daten ansehen oder berichtigen bei ${place}`,
  },
  cookies: {
    write: (place) => `${place} nach Cookies fragen`,
    go: (place) => `Ihre Cookies wählen bei ${place}`,
  },
  complain: {
    write: (place) => `Sich bei ${place} beschweren`,
    go: (place) => `Sich bei ${place} beschweren`,
  },
  contact: {
    write: (place) => `${place} nach dem Datenschutz fragen`,
    go: (place) => `${place} nach dem Datenschutz fragen`,
  },
};
