import { green, red, yellow } from '../answers.ts';
import type { Words } from '../words.ts';

export const answers: Words['answers'] = {
  collection: {
    'none-or-minimal': green('Der Anbieter erfasst nichts über Sie, oder nur, was Sie für eine Antwort eintippen.'),
    ordinary: yellow('Der Anbieter erfasst das Übliche: Daten zu Konto, Kontakt, Zahlung, Gerät und Nutzung.'),
    sensitive: red(
      'Der Anbieter erfasst Daten, die in falschen Händen schaden können, etwa Gesundheit, genauen Ort, Ausweisnummer oder private Nachrichten.',
    ),
  },
  sources: {
    no: green('Der Anbieter sagt, dass er von anderen keine Daten über Sie bekommt.'),
    limited: yellow(
      'Der Anbieter bekommt Daten von Firmen, mit denen Sie zu tun haben: einem Anmeldedienst, einem Partner, einer Zahlungsprüfung, Ihrem Arbeitgeber.',
    ),
    brokers: red(
      'Der Anbieter bekommt Daten von Datenhändlern, Werbefirmen, aus öffentlichen Registern oder gekauften Listen, oder baut ein Profil von Ihnen auf.',
    ),
  },
  tracking: {
    none: green('Keine Cookies, oder nur solche, die die Website zum Arbeiten braucht. Niemand folgt Ihnen.'),
    refusable: yellow(
      'Der Anbieter nutzt Cookies oder Nutzungsanalysen, aber Sie können zumindest einen Teil ablehnen.',
    ),
    unavoidable: red('Man folgt Ihnen oder erkennt Sie auf anderen Websites wieder, und kein Ausweg wird genannt.'),
  },
  advertising: {
    no: green('Ihre Daten dienen nicht gezielter Werbung, oder nur, wenn Sie vorher Ja sagen.'),
    'opt-out': yellow('Ihre Daten dienen gezielter Werbung, bis Sie es abstellen.'),
    yes: red('Ihre Daten dienen gezielter Werbung, und kein Weg, es abzustellen, wird genannt.'),
  },
  marketing: {
    'no-or-opt-in': green('Der Anbieter schickt Ihnen keine Werbung, oder nur, wenn Sie darum bitten.'),
    'opt-out': yellow('Der Anbieter schickt Ihnen Werbung, bis Sie sich abmelden.'),
    yes: red('Der Anbieter schickt Ihnen Werbung, und kein Weg, es abzustellen, wird genannt.'),
  },
  automation: {
    'no-or-opt-in': green(
      'Ihre Daten trainieren keine KI und keine Maschine entscheidet über Sie, außer Sie sagen vorher Ja.',
    ),
    'opt-out': yellow(
      'Ihre Daten können KI trainieren oder eine Maschine füttern, die über Sie entscheidet, aber Sie können ablehnen oder einen Menschen verlangen.',
    ),
    yes: red('Ihre Daten trainieren KI oder eine Maschine entscheidet über Sie, und kein Ausweg wird genannt.'),
  },
  sale: {
    no: green('Der Anbieter verkauft oder vermietet Ihre Daten nicht, oder nur, wenn Sie zustimmen.'),
    'opt-out': yellow('Der Anbieter verkauft Ihre Daten, oder macht, was das Gesetz Verkauf nennt, bis Sie ablehnen.'),
    yes: red('Der Anbieter verkauft, vermietet oder tauscht Ihre Daten, und kein Weg, abzulehnen, wird genannt.'),
  },
  sharing: {
    'processors-only': green(
      'Nur Firmen, die für den Anbieter arbeiten, bekommen Ihre Daten. Andere nur, wenn Sie zustimmen oder das Gesetz es verlangt.',
    ),
    limited: yellow('Schwesterfirmen, Partner oder andere Nutzer bekommen Ihre Daten, in genannten Grenzen.'),
    broad: red('Andere bekommen Ihre Daten für eigene Zwecke, ohne Sie zu fragen.'),
  },
  government: {
    compelled: green('Behörden bekommen Ihre Daten nur, wenn das Gesetz dazu zwingt oder ein Leben in Gefahr ist.'),
    discretion: yellow('Der Anbieter gibt Daten auch heraus, wenn er es selbst für nötig hält.'),
    voluntary: red('Der Anbieter gibt Daten auf bloße Bitte heraus, oder wann immer er es für richtig hält.'),
  },
  merger: {
    'choice-or-notice': green(
      'Wird die Firma verkauft, erfahren Sie es, bevor Ihre Daten weitergehen, oder Sie können ablehnen.',
    ),
    'same-terms': yellow(
      'Wird die Firma verkauft, gehen Ihre Daten mit, aber die Versprechen gelten weiter, oder Sie erfahren es danach.',
    ),
    asset: red('Wird die Firma verkauft, gehen Ihre Daten mit, und nichts wird versprochen.'),
  },
  access: {
    yes: green('Sie können Ihre Daten ansehen oder herunterladen und berichtigen.'),
    partial: yellow(
      'Sie können nur einen Teil davon: nur ansehen, nur berichtigen, nur manche Daten oder nur mancherorts.',
    ),
    no: red('Der Anbieter sagt, dass Sie Ihre Daten nicht ansehen oder berichtigen können.'),
  },
  deletion: {
    yes: green('Sie können Ihre Daten löschen lassen. Nur was das Gesetz verlangt, bleibt.'),
    partial: yellow('Sie können Ihr Konto schließen, aber Kopien bleiben, oder nur manche Menschen dürfen löschen.'),
    no: red('Sie können Ihre Daten nicht löschen, oder sie bleiben trotz Ihrer Bitte ohne Grund im Gesetz.'),
  },
  retention: {
    stated: green('Der Anbieter sagt, wie lange er die Daten behält, oder bei welchem Ereignis er sie löscht.'),
    vague: yellow('Der Anbieter behält die Daten „so lange wie nötig“, oder mit ähnlichen Worten.'),
    indefinite: red('Der Anbieter behält die Daten ohne Grenze.'),
  },
  signals: {
    honoured: green('Wenn Ihr Browser „nicht verfolgen“ sagt, hört der Anbieter darauf.'),
    unclear: yellow(
      'Der Anbieter erwähnt solche Signale, sagt aber nicht, was er damit macht, oder hört nur dort darauf, wo ein Gesetz es verlangt.',
    ),
    ignored: red('Wenn Ihr Browser „nicht verfolgen“ sagt, hört der Anbieter nicht darauf.'),
  },
  security: {
    concrete: green('Der Anbieter nennt mindestens zwei echte Maßnahmen, etwa Verschlüsselung oder Prüfungen.'),
    generic: yellow('Der Anbieter verspricht „angemessene Maßnahmen“, oder nennt nur eine.'),
    none: red('Der Anbieter nennt keine Maßnahme und sagt nur, dass nichts ganz sicher ist.'),
  },
  breach: {
    yes: green('Wenn Ihre Daten in falsche Hände geraten, sagt der Anbieter es Ihnen.'),
    'if-required': yellow(
      'Wenn Ihre Daten in falsche Hände geraten, sagt der Anbieter es Ihnen nur, wo das Gesetz es verlangt, oder nur einer Behörde.',
    ),
    no: red('Der Anbieter sagt, dass er es Ihnen nicht sagen muss.'),
  },
  transfers: {
    safeguarded: green('Ihre Daten bleiben in ihrer Region, oder ein anerkannter Schutz gilt auch im Ausland.'),
    vague: yellow(
      'Ihre Daten gehen ins Ausland, mit „geeigneten“ Maßnahmen ohne Namen oder nach einem Abkommen, das nicht mehr gilt.',
    ),
    unprotected: red('Ihre Daten gehen ohne Schutz ins Ausland, oder einfach, weil Sie den Dienst nutzen.'),
  },
  children: {
    protected: green(
      'Der Anbieter erfasst wissentlich keine Daten von Kindern und löscht sie, oder ein Elternteil muss zustimmen und behält die Aufsicht.',
    ),
    partial: yellow('Der Anbieter erwähnt Kinder, verspricht aber weder Löschung noch die Zustimmung der Eltern.'),
    collects: red('Der Anbieter erfasst Daten von Kindern ohne Zustimmung der Eltern.'),
  },
  changes: {
    'direct-notice': green('Der Anbieter sagt es Ihnen direkt oder gut sichtbar vorher, wenn sich Wichtiges ändert.'),
    posted: yellow('Der Anbieter stellt die neue Fassung auf die Website, und Sie müssen es selbst bemerken.'),
    silent: red('Der Anbieter darf die Erklärung ändern, ohne es Ihnen zu sagen.'),
  },
  redress: {
    independent: green(
      'Sie können dem Anbieter schreiben, und es gibt eine unabhängige Stelle, an die Sie sich wenden können.',
    ),
    contact: yellow('Sie können dem Anbieter schreiben, mehr nicht.'),
    barred: red('Sie verzichten auf den Weg zum Gericht oder müssen ein privates Schiedsverfahren hinnehmen.'),
  },
};

export const greyAnswers: Words['greyAnswers'] = {
  'not-stated': 'Die Erklärung sagt dazu nichts. Schweigen ist weder gut noch schlecht, aber nichts ist versprochen.',
  unsure: 'Die Erklärung berührt die Frage, aber wir wissen nicht, was sie meint. Lesen Sie die Sätze selbst.',
};
