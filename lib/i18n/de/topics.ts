import type { Translation } from '../words.ts';

/** The twenty questions and what each answer says, as the rules have them in English. */
export const translation: Translation = {
  notStated: 'Die Erklärung sagt dazu nichts.',
  unsure: 'Unklar: lesen Sie diese Sätze.',
  topics: {
    collection: {
      question: 'Was erfasst der Anbieter über Sie?',
      answers: {
        'none-or-minimal': 'Erfasst keine persönlichen Daten, oder nur, was Sie für eine Antwort eintippen.',
        ordinary: 'Erfasst die üblichen Daten zu Konto, Kontakt, Zahlung, Gerät und Nutzung.',
        sensitive: 'Erfasst heikle Daten, etwa Ausweisnummern, Gesundheit, den genauen Ort oder private Nachrichten.',
      },
    },
    sources: {
      question: 'Bekommt der Anbieter von anderen Daten über Sie?',
      answers: {
        no: 'Sagt, dass von anderen keine Daten über Sie kommen.',
        limited:
          'Bekommt Daten über Sie von Anmeldediensten, Partnern, Zahlungs- oder Ausweisprüfungen oder Menschen, die Sie kennen.',
        brokers:
          'Bekommt Daten über Sie von Datenhändlern, Werbefirmen, aus öffentlichen Registern oder gekauften Listen.',
      },
    },
    tracking: {
      question: 'Verfolgt der Anbieter, was Sie im Netz machen?',
      answers: {
        none: 'Nutzt keine oder nur nötige Cookies, und wertet das Verhalten Einzelner nicht aus.',
        refusable:
          'Verfolgt Sie mit Cookies, Zählpixeln oder Nutzungsanalysen, und Sie können zumindest einen Teil ablehnen.',
        unavoidable: 'Verfolgt Sie und nennt keinen Ausweg.',
      },
    },
    advertising: {
      question: 'Dienen Ihre Daten gezielter Werbung?',
      answers: {
        no: 'Sagt, dass Ihre Daten nicht gezielter Werbung dienen, oder nur, wenn Sie zustimmen.',
        'opt-out': 'Nutzt Ihre Daten für gezielte Werbung, und Sie können es abstellen.',
        yes: 'Nutzt Ihre Daten für gezielte Werbung und nennt keinen Weg, es abzustellen.',
      },
    },
    marketing: {
      question: 'Schickt der Anbieter Ihnen Werbung?',
      answers: {
        'no-or-opt-in': 'Schickt keine Werbung, oder nur, wenn Sie darum bitten.',
        'opt-out': 'Schickt Werbung, und Sie können sich abmelden.',
        yes: 'Schickt Werbung und nennt keinen Weg, es abzustellen.',
      },
    },
    automation: {
      question: 'Trainieren Ihre Daten KI, oder entscheidet eine Maschine über Sie?',
      answers: {
        'no-or-opt-in': 'Sagt Nein, oder nur, wenn Sie zustimmen.',
        'opt-out': 'Trainiert KI oder entscheidet automatisch, aber Sie können ablehnen oder einen Menschen verlangen.',
        yes: 'Trainiert KI oder entscheidet automatisch und nennt keinen Ausweg.',
      },
    },
    sale: {
      question: 'Verkauft oder vermietet der Anbieter Ihre Daten?',
      answers: {
        no: 'Sagt, dass Ihre Daten nicht verkauft oder vermietet werden.',
        'opt-out': 'Verkauft Ihre Daten oder „teilt“ sie im Sinn des Gesetzes, aber Sie können ablehnen.',
        yes: 'Verkauft, vermietet oder tauscht Ihre Daten und nennt keinen Weg, abzulehnen.',
      },
    },
    sharing: {
      question: 'Wer bekommt Ihre Daten noch?',
      answers: {
        'processors-only':
          'Niemand, oder nur Firmen im Auftrag des Anbieters, das Gesetz, und andere, wenn Sie zustimmen.',
        limited: 'Verbundene Firmen, Partner, andere Nutzer oder alle, mit einem Ausweg oder Grenzen für die Nutzung.',
        broad: 'Fremde Firmen für eigene Zwecke, ohne Ihre Zustimmung und ohne Grenzen.',
      },
    },
    government: {
      question: 'Wann gibt der Anbieter Daten an Behörden?',
      answers: {
        compelled: 'Nur wenn das Gesetz dazu zwingt oder ein Leben in Gefahr ist.',
        discretion: 'Auch wenn der Anbieter es für nötig hält, etwa um Rechte, Sicherheit oder Eigentum zu schützen.',
        voluntary: 'Auf bloße Bitte, oder wann immer der Anbieter es für richtig hält.',
      },
    },
    merger: {
      question: 'Was geschieht mit Ihren Daten, wenn die Firma verkauft wird?',
      answers: {
        'choice-or-notice':
          'Sagt es Ihnen, bevor Ihre Daten an einen Käufer gehen, lässt Sie ablehnen oder gibt sie nicht heraus.',
        'same-terms':
          'Ihre Daten gehen an den Käufer, der an diese Erklärung gebunden bleibt, oder Sie erfahren es danach.',
        asset: 'Ihre Daten gehen an den Käufer, und nichts wird versprochen.',
      },
    },
    access: {
      question: 'Können Sie Ihre Daten ansehen und berichtigen?',
      answers: {
        yes: 'Sie können Ihre Daten ansehen und berichtigen lassen.',
        partial: 'Sie können Ihre Daten nur ansehen oder nur berichtigen, oder nur manche davon, oder nur mancherorts.',
        no: 'Sagt, dass Sie Ihre Daten nicht ansehen oder berichtigen können.',
      },
    },
    deletion: {
      question: 'Können Sie Ihre Daten löschen?',
      answers: {
        yes: 'Sie können Ihre Daten löschen oder löschen lassen.',
        partial:
          'Sie können nur Ihr Konto schließen, oder manche Daten bleiben trotz Ihrer Bitte, oder nur manche Menschen dürfen bitten.',
        no: 'Sagt, dass Ihre Daten nicht gelöscht werden können oder trotz Ihrer Bitte bleiben.',
      },
    },
    retention: {
      question: 'Wie lange behält der Anbieter Ihre Daten?',
      answers: {
        stated: 'Nennt eine Frist, oder das Ereignis, nach dem Ihre Daten gelöscht werden.',
        vague: 'Behält Ihre Daten „so lange wie nötig“ oder ähnlich.',
        indefinite: 'Behält Ihre Daten ohne Grenze.',
      },
    },
    signals: {
      question: 'Achtet der Anbieter auf „Do Not Track“ oder „Global Privacy Control“?',
      answers: {
        honoured: 'Sagt, dass der Anbieter auf „Do Not Track“ oder „Global Privacy Control“ hört.',
        unclear:
          'Erwähnt solche Signale, sagt aber nicht, was damit geschieht, oder hört nur dort darauf, wo ein Gesetz es verlangt.',
        ignored: 'Sagt, dass der Anbieter auf solche Signale nicht hört.',
      },
    },
    security: {
      question: 'Wie schützt der Anbieter Ihre Daten?',
      answers: {
        concrete: 'Nennt zwei oder mehr konkrete Maßnahmen, die Ihre Daten schützen.',
        generic: 'Nennt eine konkrete Maßnahme, oder nur „angemessene Maßnahmen“.',
        none: 'Nennt keine Maßnahme und sagt nur, dass nichts sicher ist.',
      },
    },
    breach: {
      question: 'Sagt der Anbieter Ihnen, wenn Daten in falsche Hände geraten?',
      answers: {
        yes: 'Verspricht, es Ihnen zu sagen, wenn Ihre Daten gestohlen werden oder nach außen dringen.',
        'if-required': 'Meldet Ihnen ein Datenleck nur, wo das Gesetz es verlangt, oder meldet es nur einer Behörde.',
        no: 'Sagt, dass der Anbieter ein Datenleck nicht melden muss.',
      },
    },
    transfers: {
      question: 'Gehen Ihre Daten ins Ausland?',
      answers: {
        safeguarded: 'Lässt Ihre Daten in ihrer Region, oder nennt einen rechtlichen Schutz für das Ausland.',
        vague: 'Schickt Ihre Daten ins Ausland und nennt keinen gültigen Schutz, nur allgemeine Sorgfalt.',
        unprotected: 'Schickt oder speichert Ihre Daten im Ausland und nennt keinen Schutz.',
      },
    },
    children: {
      question: 'Wie geht der Anbieter mit Daten von Kindern um?',
      answers: {
        protected: 'Lässt Kinder nicht zu oder fragt zuerst die Eltern, und löscht ihre Daten.',
        partial: 'Sagt etwas über Kinder, verspricht aber keine Löschung oder keine Zustimmung der Eltern.',
        collects: 'Erfasst Daten von Kindern ohne Zustimmung der Eltern.',
      },
    },
    changes: {
      question: 'Sagt der Anbieter Ihnen, wenn sich diese Erklärung ändert?',
      answers: {
        'direct-notice': 'Sagt es Ihnen direkt oder mit einem auffälligen Hinweis, bevor sich Wichtiges ändert.',
        posted: 'Stellt Änderungen auf die Website oder ändert das Datum, ohne es Ihnen zu sagen.',
        silent: 'Darf die Erklärung ohne Hinweis ändern, oder überlässt es Ihnen, nachzusehen.',
      },
    },
    redress: {
      question: 'An wen können Sie sich mit einer Beschwerde wenden?',
      answers: {
        independent: 'Nennt eine Anlaufstelle für den Datenschutz und eine unabhängige Stelle für Beschwerden.',
        contact: 'Nennt eine Anlaufstelle für den Datenschutz, aber keine unabhängige.',
        barred: 'Zwingt Beschwerden in ein Schiedsverfahren, oder lässt Sie darauf verzichten.',
      },
    },
  },
};
