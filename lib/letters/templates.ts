/** What a letter asks for. */
export const LETTER_KINDS = ['access', 'delete', 'opt-out'] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** The law that a letter names; `general` names none. */
export const LETTER_LAWS = ['gdpr', 'uk-gdpr', 'ccpa', 'general'] as const;
export type LetterLaw = (typeof LETTER_LAWS)[number];

/** The part of a letter that depends on what it asks for, and under which law. */
export interface Template {
  subject: string;
  /** Paragraphs. */
  ask: readonly string[];
  /** Until when an answer is asked for. */
  deadline: string;
}

const IDENTITY = 'If you have to confirm who I am, please ask for no more data than you need for that.';

const SUBJECTS: Record<LetterKind, string> = {
  access: 'Request to see my personal data',
  delete: 'Request to delete my personal data',
  'opt-out': 'Opt-out from sale, advertising and marketing',
};

/** The European and the British law have the same articles. */
function european(law: string): Record<LetterKind, Template> {
  const deadline = `Please answer within one month (Article 12(3)). ${IDENTITY}`;
  return {
    access: {
      subject: `${SUBJECTS.access} (Article 15 ${law})`,
      ask: [
        `Under Article 15 ${law} I ask whether you process personal data about me. If you do, please send me a copy.`,
        'Please also tell me for which purposes, which kinds of data, who has received them or will, how long you keep them, where you got them from, and whether you decide about me automatically or build a profile.',
      ],
      deadline,
    },
    delete: {
      subject: `${SUBJECTS.delete} (Article 17 ${law})`,
      ask: [
        `Under Article 17 ${law} I ask you to erase all personal data about me. Where the processing rests on my consent, I withdraw it; otherwise I object to it under Article 21.`,
        'Please tell everybody to whom you have given the data (Article 19). If you keep some of it, please say what, and on which legal ground.',
      ],
      deadline,
    },
    'opt-out': {
      subject: `Objection to marketing and profiling (Article 21 ${law})`,
      ask: [
        `Under Article 21(2) ${law} I object to the use of my personal data for direct marketing, and to profiling for it. I also withdraw every consent to advertising, tracking and the sharing of my data with others.`,
        'Please stop this, and tell those to whom you have given the data.',
      ],
      deadline,
    },
  };
}

const californian: Record<LetterKind, Template> = {
  access: {
    subject: `${SUBJECTS.access} (CCPA)`,
    ask: [
      'Under the California Consumer Privacy Act (Civil Code 1798.110 and 1798.115) I ask to know which personal information you have collected about me, from which sources, for which purposes, and which of it you have sold, shared or disclosed, and to whom.',
      'Please send me the specific pieces of information, in a format that I can take along.',
    ],
    deadline: `Please confirm this request within 10 business days and answer within 45 days. ${IDENTITY}`,
  },
  delete: {
    subject: `${SUBJECTS.delete} (CCPA)`,
    ask: [
      'Under the California Consumer Privacy Act (Civil Code 1798.105) I ask you to delete the personal information that you have collected from me, and to tell your service providers, and those to whom you have sold or shared it, to do the same.',
      'If you keep some of it, please say what, and under which exception.',
    ],
    deadline: `Please confirm this request within 10 business days and answer within 45 days. ${IDENTITY}`,
  },
  'opt-out': {
    subject: 'Do not sell or share my personal information (CCPA)',
    ask: [
      'Under the California Consumer Privacy Act (Civil Code 1798.120 and 1798.121) I tell you not to sell or share my personal information, and to limit the use of my sensitive personal information.',
      'Please pass this on to those to whom you have sold or with whom you have shared it.',
    ],
    deadline: 'Please do so within 15 business days.',
  },
};

const general: Record<LetterKind, Template> = {
  access: {
    subject: SUBJECTS.access,
    ask: [
      'Please send me a copy of the personal data that you hold about me. Please also tell me what you use it for, who has received it, where you got it from, and how long you keep it.',
    ],
    deadline: `I would be glad to have your answer within 30 days. ${IDENTITY}`,
  },
  delete: {
    subject: SUBJECTS.delete,
    ask: [
      'Please delete all personal data that you hold about me, and ask those to whom you have given it to do the same. If you keep some of it, please tell me what, and why.',
    ],
    deadline: `I would be glad to have your answer within 30 days. ${IDENTITY}`,
  },
  'opt-out': {
    subject: SUBJECTS['opt-out'],
    ask: [
      'Please do not sell my personal data, do not share it with others for their own purposes, and do not use it for advertising or marketing.',
    ],
    deadline: 'I would be glad to hear within 30 days that this is done.',
  },
};

/** Every letter: law → what it asks for. In English, as the policies are that we read. */
export const templates: Record<LetterLaw, Record<LetterKind, Template>> = {
  gdpr: european('GDPR'),
  'uk-gdpr': european('UK GDPR'),
  ccpa: californian,
  general,
};
