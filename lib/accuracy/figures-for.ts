import figures from './figures.json' with { type: 'json' };

/** Right answers among all measured. */
export interface Share {
  right: number;
  all: number;
}

/** What was measured for one question: lights of whole policies, and answers to short texts. */
export interface TopicFigures {
  policies: Share;
  texts: Share;
}

const byTopic: Readonly<Record<string, TopicFigures>> = figures;

/** The measured figures of a topic (`npm run accuracy -- FOLDER --write` renews them); null where there are none. */
export function figuresFor(topic: string): TopicFigures | null {
  return byTopic[topic] ?? null;
}
