import type { Words } from '../words.ts';

export const preferences: Words['preferences'] = {
  title: 'Was mir wichtig ist',
  intro:
    'Stellen Sie Fragen nach oben, geben Sie ihnen mehr oder weniger Gewicht, oder blenden Sie sie aus. Das Licht jeder Frage bleibt, wie es ist.',
  personal: 'Das Gesamtlicht ist persönlich: gewichtet nach dem, was Ihnen wichtig ist.',
  hidden: (n) => (n === 1 ? 'Eine Frage ist ausgeblendet.' : `${n} Fragen sind ausgeblendet.`),
  onTop: 'Für Sie oben',
  presetsTitle: 'Ausgehen von',
  presets: {
    balanced: { name: 'Ausgewogen', for: 'wie vorgesehen' },
    strict: { name: 'Streng', for: 'Verkauf, Weitergabe und Tracking zuerst' },
    family: { name: 'Familie', for: 'Kinder zuerst' },
    business: { name: 'Geschäftlich', for: 'Sicherheit und Datenlecks zuerst' },
  },
  cares: {
    top: 'Nach oben',
    more: 'Mehr Gewicht',
    normal: 'Wie üblich',
    less: 'Weniger Gewicht',
    hidden: 'Ausgeblendet',
  },
  sync: 'Dieselbe Wahl auf meinen anderen Geräten nutzen',
  syncHint: 'Ihr Browser bringt sie mit Ihrem Konto dorthin. Aus: sie bleibt auf diesem Gerät.',
  problems: {
    newer:
      'Ihre Wahl wurde von einer neueren Fassung von Policy Lights gespeichert. Sie bleibt erhalten und wird hier nicht genutzt.',
    broken: 'Ihre gespeicherte Wahl ist nicht lesbar. Sie bleibt erhalten und wird nicht genutzt.',
  },
  replace: 'Ersetzen und neu anfangen',
  saved: 'Gespeichert.',
  notSaved: 'Der Browser hat die Wahl nicht gespeichert. Versuchen Sie es noch einmal.',
};
