import type { Words } from '../words.ts';

export const letters: Words['letters'] = {
  title: 'Einen Brief schreiben',
  hint: 'Er wird auf Ihrem Computer ausgefüllt, auf Englisch, wie die Erklärung. Sie senden ihn selbst; Policy Lights sendet nichts. Eine Vorlage, keine Rechtsberatung.',
  what: 'Was möchten Sie?',
  kinds: { access: 'Meine Daten ansehen', delete: 'Meine Daten löschen', 'opt-out': 'Widersprechen' },
  law: 'Wo leben Sie?',
  laws: {
    gdpr: 'Europäische Union (DSGVO)',
    'uk-gdpr': 'Vereinigtes Königreich (UK GDPR)',
    ccpa: 'Kalifornien (CCPA)',
    general: 'Anderswo (nennt kein Gesetz)',
  },
  name: 'Ihr Name',
  account: 'Woran der Anbieter Sie erkennt',
  accountHint: 'Die E-Mail-Adresse oder der Nutzername, den Sie dort verwenden',
  to: 'An',
  noAddress:
    'Die Erklärung nennt dafür keine E-Mail-Adresse. Kopieren Sie den Brief in das Kontaktformular des Anbieters.',
  letter: 'Ihr Brief',
  copy: 'Brief kopieren',
  copied: 'Der Brief ist kopiert.',
  mail: 'Als E-Mail öffnen',
  tooLong: 'Der Brief ist zu lang für einen E-Mail-Link. Kopieren Sie ihn und fügen Sie ihn in die E-Mail ein.',
};

export const actionKinds: Words['actionKinds'] = {
  'opt-out': 'Widersprechen',
  delete: 'Löschen',
  access: 'Ansehen und berichtigen',
  cookies: 'Cookies einstellen',
  complain: 'Beschweren',
  contact: 'Fragen',
};
