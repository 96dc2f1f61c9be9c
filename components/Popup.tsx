import type { ComponentChildren } from 'preact';
import type { Lamp } from '../lib/i18n/words.ts';
import type { Topic } from '../lib/model.ts';
import { topicsByLamp } from '../lib/present/arrange.ts';
import { lampOf } from '../lib/present/lamp.ts';
import { ExportMenu } from './ExportMenu.tsx';
import { Facts } from './Facts.tsx';
import { LampSign } from './Light.tsx';
import { NotRead } from './NotRead.tsx';
import { Conflict, Counts, Overall } from './Overall.tsx';
import { Parts } from './Parts.tsx';
import { Points } from './Points.tsx';
import { PersonalNote, usePersonal } from './preferences.tsx';
import { Surface } from './Surface.tsx';
import { EvidenceSign, OpenSign } from './signs.tsx';
import type { PopupActions, ReadyView, ViewState } from './state.ts';
import { QUOTED, useWords } from './words.ts';
import './popup.css';

/** The whole popup. It only draws: `state` says what, `on` takes what the person does. */
export function Popup({ state, on, foot }: { state: ViewState; on: PopupActions; foot?: ComponentChildren }) {
  return <Surface kind="popup" view={state} on={on} ready={(view) => <Ready view={view} on={on} foot={foot} />} />;
}

/** `foot`: what stands above the buttons at the bottom. */
function Ready({ view, on, foot }: { view: ReadyView; on: PopupActions; foot: ComponentChildren }) {
  const words = useWords();
  const personal = usePersonal(view.summary);
  const { summary } = personal;
  const groups = topicsByLamp(summary.topics);
  return (
    <>
      <Counts topics={summary.topics} />
      <Overall summary={summary} />
      <Points summary={summary} />
      <Parts parts={view.parts ?? []} onRead={on.readParts} />
      <Group lamp="red" topics={groups.red} />
      <Group lamp="yellow" topics={groups.yellow} />
      <Group lamp="green" topics={groups.green} />
      <Group lamp="unsure" topics={groups.unsure} hint={words.ready.unclearHint} />
      <NotRead coverage={summary.document.coverage} />
      <NotSaid topics={groups.grey} />
      <Facts summary={summary} today={view.today} />
      <PersonalNote personal={personal} />
      <p class="small-print">{words.ready.privacy}</p>
      <footer class="bar">
        {foot}
        <button type="button" class="button primary" data-action="details" onClick={on.details}>
          <EvidenceSign />
          {words.buttons.details}
        </button>
        <ExportMenu on={on} />
      </footer>
    </>
  );
}

function Group({ lamp, topics, hint }: { lamp: Lamp; topics: Topic[]; hint?: string }) {
  const words = useWords();
  if (topics.length === 0) return null;
  const title = `group-${lamp}`;
  return (
    <section class={`group group-${lamp}`} aria-labelledby={title}>
      <h2 id={title}>
        {words.lamps[lamp].heading} <span class="number">{topics.length}</span>
      </h2>
      {hint !== undefined && <p class="hint">{hint}</p>}
      <TopicList topics={topics} />
    </section>
  );
}

function NotSaid({ topics }: { topics: Topic[] }) {
  const words = useWords();
  if (topics.length === 0) return null;
  return (
    <details class="group group-grey">
      <summary>
        <OpenSign />
        <h2>
          {words.lamps.grey.heading} <span class="number">{topics.length}</span>
        </h2>
      </summary>
      <p class="hint">{words.ready.notSaidHint}</p>
      <TopicList topics={topics} />
    </details>
  );
}

function TopicList({ topics }: { topics: Topic[] }) {
  const words = useWords();
  return (
    <ul class="topics">
      {topics.map((topic) => (
        <li key={topic.id} data-topic={topic.id} data-light={topic.light} data-answer={topic.answer}>
          <LampSign lamp={lampOf(topic)} />
          <div>
            <h3>
              <span class="for-screen-readers">{`${words.lamps[lampOf(topic)].word}: `}</span>
              {topic.question}
            </h3>
            <p>{topic.summary}</p>
            {topic.conflicting && <Conflict />}
            {topic.answer === 'unsure' && <Sentences topic={topic} />}
          </div>
        </li>
      ))}
    </ul>
  );
}

const SENTENCES_SHOWN = 2;

/** Where we cannot tell the answer, the sentences themselves stand in its place. The side panel shows the rest. */
function Sentences({ topic }: { topic: Topic }) {
  return (
    <ul class="sentences">
      {topic.evidence.slice(0, SENTENCES_SHOWN).map(({ quote, block, start }) => (
        <li key={`${block}:${start}`}>
          <q dir="auto" lang={QUOTED}>
            {quote}
          </q>
        </li>
      ))}
    </ul>
  );
}
