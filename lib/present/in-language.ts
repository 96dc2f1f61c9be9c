import { translateLabel } from '../actions/action-label.ts';
import { en } from '../i18n/en.ts';
import type { TopicId, Translation, Words } from '../i18n/words.ts';
import type { Action, Summary, Topic } from '../model.ts';
import { overallLight } from '../overall/overall-light.ts';

function topicIn(topic: Topic, { topics, notStated, unsure }: Translation): Topic {
  const known = topics[topic.id as TopicId] as { question: string; answers: Record<string, string> } | undefined;
  if (known === undefined) return topic;
  const grey = topic.answer === 'not-stated' ? notStated : unsure;
  return { ...topic, question: known.question, summary: known.answers[topic.answer] ?? grey };
}

function actionIn(action: Action, words: Words): Action {
  return URL.canParse(action.href) ? { ...action, label: translateLabel(action, en, words) } : action;
}

/**
 * The summary with our own sentences in a language: questions, answers, verdict, labels. Quotes stay the policy's, and
 * so does everything that machines read: ids, lights, places. In English it is the summary itself.
 */
export function inLanguage(summary: Summary, words: Words): Summary {
  const { translation } = words;
  if (translation === null) return summary;
  return {
    ...summary,
    overall: { ...summary.overall, verdict: overallLight(summary.topics, words).verdict },
    topics: summary.topics.map((topic) => topicIn(topic, translation)),
    actions: summary.actions.map((action) => actionIn(action, words)),
  };
}
