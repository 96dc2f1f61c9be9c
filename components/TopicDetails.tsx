import { useContext, useState } from 'preact/hooks';
import { answersOf, whyThisColour } from '../lib/i18n/answers.ts';
import type { Topic, TopicEvidence } from '../lib/model.ts';
import { lampOf } from '../lib/present/lamp.ts';
import { marksOfTopics, placeOf } from '../lib/present/marks.ts';
import { HowSure } from './HowSure.tsx';
import { LampSign, Light } from './Light.tsx';
import { MarkButton } from './MarkButton.tsx';
import { Conflict } from './Overall.tsx';
import { Quote } from './Quote.tsx';
import { RuleWords } from './rule-words.ts';
import { OpenSign } from './signs.tsx';
import type { PanelActions } from './state.ts';
import { QUOTED, useWords } from './words.ts';
import './topics.css';

/** One question: closed it shows light and answer; open also why, the scale and the quotes. `forceOpen` while a search shows its finds. */
export function TopicDetails({
  topic,
  forceOpen,
  mark,
}: {
  topic: Topic;
  forceOpen: boolean;
  mark: PanelActions['mark'];
}) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const lamp = lampOf(topic);
  const marks = marksOfTopics([topic]);
  /** Its neighbours are marked, too, so that the person sees what else bears on the question. */
  const show = async (evidence: TopicEvidence) => {
    const place = placeOf(evidence);
    const { at } = await mark(
      marks,
      marks.findIndex((other) => placeOf(other) === place),
    );
    return at > 0;
  };
  return (
    <details
      class={`topic topic-${lamp}`}
      data-topic={topic.id}
      data-light={topic.light}
      data-answer={topic.answer}
      open={open || forceOpen}
      onToggle={(event) => {
        if (!forceOpen) setOpen(event.currentTarget.open);
      }}
    >
      <summary>
        <Light lamp={lamp} />
        <span class="topic-text">
          <h3>{topic.question}</h3>
          <span class="answer">{topic.summary}</span>
        </span>
        <OpenSign />
      </summary>
      <div class="topic-body">
        {topic.conflicting && <Conflict />}
        <h4>{words.panel.why}</h4>
        <p>{whyThisColour(topic.id, topic.answer, words)}</p>
        <Criterion topic={topic} />
        {topic.evidence.length > 0 && (
          <>
            <h4>{words.panel.quotes}</h4>
            <ul class="quotes">
              {topic.evidence.map((evidence) => (
                <Quote key={`${evidence.block}:${evidence.start}:${evidence.rule}`} evidence={evidence} show={show}>
                  <RuleLine rule={evidence.rule} />
                </Quote>
              ))}
            </ul>
            {marks.length > 1 && <MarkButton label={words.marks.topic(marks.length)} marks={marks} mark={mark} />}
          </>
        )}
        <HowSure topic={topic.id} />
        <Scale topic={topic} />
      </div>
    </details>
  );
}

/** The line of the specification for this answer. */
function Criterion({ topic }: { topic: Topic }) {
  const words = useWords();
  const line = useContext(RuleWords).criteria[topic.id]?.[topic.answer];
  if (line === undefined) return null;
  return (
    <p class="rule-line" data-criterion={topic.answer}>
      {`${words.panel.criterion}: `}
      <q lang={QUOTED}>{line}</q>
    </p>
  );
}

/** Which rule has read the quote so, in plain words. */
function RuleLine({ rule }: { rule: string }) {
  const words = useWords();
  const says = useContext(RuleWords).says[rule];
  if (says === undefined) return null;
  return (
    <p class="rule-line" title={rule}>
      {`${words.panel.rule}: `}
      <q lang="en">{says}</q>
    </p>
  );
}

function Scale({ topic }: { topic: Topic }) {
  const words = useWords();
  const scale = Object.entries(answersOf(topic.id, words));
  return (
    <details class="scale">
      <summary>
        <OpenSign />
        {words.panel.scale}
      </summary>
      <ul>
        {scale.map(([id, { light, means }]) => (
          <li key={id} aria-current={id === topic.answer ? 'true' : undefined}>
            <LampSign lamp={light} />
            <span>
              <span class="for-screen-readers">{`${words.lamps[light].word}: `}</span>
              {means}
              {id === topic.answer && <em> ({words.panel.here})</em>}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
