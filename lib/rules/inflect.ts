import nlp from 'compromise';
import type { WordForm } from './pattern.ts';

/** What we use of compromise's word forms; its own types leave `world()` open. */
interface Inflector {
  model: object;
  methods: {
    two: {
      transform: {
        verb: { conjugate(infinitive: string, model: object): Partial<Record<string, string>> };
        noun: { toPlural(noun: string, model: object): string };
      };
    };
  };
}

const world = nlp.world() as Inflector;
const { verb, noun } = world.methods.two.transform;

/** The forms of a verb entry ("opt out" → opts out, opted out, opting out), by form; '' holds all. Made with compromise. */
export function verbForms(entry: string): Record<WordForm, string[]> {
  const [first = '', ...rest] = entry.split(' ');
  const forms = verb.conjugate(first, world.model);
  const join = (words: (string | undefined)[]) =>
    [...new Set(words.filter((word): word is string => !!word))].map((word) => [word, ...rest].join(' '));
  const ed = join([forms.PastTense, forms.Participle]);
  const ing = join([forms.Gerund]);
  const base = join([first]);
  return { '': [...new Set([...base, ...join([forms.PresentTense]), ...ed, ...ing])], ed, ing, base };
}

/** The singular and the plural of a noun entry; the last word is bent. Made with compromise. */
export function nounForms(entry: string): string[] {
  const words = entry.split(' ');
  const last = words.pop() ?? '';
  return [...new Set([last, noun.toPlural(last, world.model)])].map((word) => [...words, word].join(' '));
}
