/** What matters to the person: the options page, and the note that a light is personal. */
export const preferences = {
  title: 'What matters to me',
  intro:
    'Put questions on top, give them more or less weight, or hide them. The light of each question stays as it is.',
  personal: 'The overall light is personal: weighed by what matters to you.',
  hidden: (n: number) => (n === 1 ? 'One question is hidden.' : `${n} questions are hidden.`),
  /** Above the questions that the person has put on top. */
  onTop: 'On top for you',
  presetsTitle: 'Start from',
  presets: {
    balanced: { name: 'Balanced', for: 'as it comes' },
    strict: { name: 'Strict', for: 'sale, sharing and tracking first' },
    family: { name: 'Family', for: 'children first' },
    business: { name: 'Business', for: 'security and breaches first' },
  },
  cares: { top: 'On top', more: 'More weight', normal: 'Normal', less: 'Less weight', hidden: 'Hidden' },
  sync: 'Use the same choice on my other devices',
  syncHint: 'Your browser carries it there with your account. Off: it stays on this device.',
  problems: {
    newer: 'Your choice was stored by a newer version of Policy Lights. It is kept as it is, and not used here.',
    broken: 'Your stored choice cannot be read. It is kept as it is, and not used.',
  },
  replace: 'Replace it and start anew',
  saved: 'Saved.',
  notSaved: 'The browser did not store it. Try again.',
};
