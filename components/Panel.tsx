import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { topicGroups } from '../lib/i18n/answers.ts';
import type { Words } from '../lib/i18n/words.ts';
import type { Topic } from '../lib/model.ts';
import type { Personal } from '../lib/preferences/personal-summary.ts';
import { type Marked, marksOfTopics } from '../lib/present/marks.ts';
import { Actions } from './Actions.tsx';
import { DropZone } from './DropZone.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { Facts } from './Facts.tsx';
import { FilterBar } from './FilterBar.tsx';
import { type Filter, passes } from './filter.ts';
import { Lazy } from './Lazy.tsx';
import { MarkButton } from './MarkButton.tsx';
import { MarksBar } from './MarksBar.tsx';
import { NotRead } from './NotRead.tsx';
import { Overall } from './Overall.tsx';
import { Parts } from './Parts.tsx';
import { PersonalNote, usePersonal } from './preferences.tsx';
import { Surface } from './Surface.tsx';
import type { PanelActions, ReadyView, ViewState } from './state.ts';
import { TopicDetails } from './TopicDetails.tsx';
import { useWords } from './words.ts';
import './panel.css';

interface Props {
  state: ViewState;
  /** What is marked in the page. */
  marked: Marked;
  on: PanelActions;
  /** What stands above the buttons at the bottom, beside lights. */
  foot?: ComponentChildren;
}

/** The whole side panel. It only draws: `state` and `marked` say what, `on` takes what the person does. */
export function Panel({ state, marked, on, foot }: Props) {
  return (
    <Surface
      kind="panel"
      view={state}
      on={on}
      ready={(view) => <Ready view={view} marked={marked} on={on} foot={foot} />}
    >
      <DropZone onGiven={on.read} />
    </Surface>
  );
}

interface ReadyProps {
  view: ReadyView;
  marked: Marked;
  on: PanelActions;
  foot: ComponentChildren;
}

function Ready({ view, marked, on, foot }: ReadyProps) {
  const words = useWords();
  const personal = usePersonal(view.summary);
  const { summary } = personal;
  const [filter, setFilter] = useState<Filter>({ lamps: [], search: '' });
  const groups = groupsFor(personal, words);
  const shown = summary.topics.filter((topic) => passes(topic, filter));
  return (
    <>
      <Overall summary={summary} />
      <PersonalNote personal={personal} />
      <Parts parts={view.parts ?? []} onRead={on.readParts} />
      <FilterBar topics={summary.topics} shown={shown.length} filter={filter} onFilter={setFilter} />
      <MarkButton label={words.marks.all} marks={marksOfTopics(shown)} mark={on.mark} />
      {shown.length === 0 && <p class="hint">{words.panel.noResults}</p>}
      {groups.map(({ id, title, topics }) => (
        <TopicGroup
          key={id}
          title={title}
          topics={shown.filter((topic) => topics.includes(topic.id))}
          forceOpen={filter.search.trim() !== ''}
          mark={on.mark}
        />
      ))}
      <Lazy
        name="outline"
        title={words.outline.title}
        load={async () => (await import('./Outline.tsx')).Outline}
        given={{ summary, mark: on.mark }}
      />
      <NotRead coverage={summary.document.coverage} />
      <Actions actions={summary.actions} />
      <Lazy
        name="letter-part"
        title={words.letters.title}
        load={async () => (await import('./LetterForm.tsx')).LetterForm}
        given={{ summary, copyText: on.copyText }}
      />
      <Facts summary={summary} today={view.today} />
      <p class="small-print">{words.ready.privacy}</p>
      <footer class="bar">
        {foot}
        <MarksBar marked={marked} on={on} />
        <ExportMenu on={on} />
      </footer>
    </>
  );
}

/** The five groups of questions; what the person has put on top stands before them. */
function groupsFor({ top }: Personal, words: Words): { id: string; title: string; topics: string[] }[] {
  const first = top.map(({ id }) => id);
  const others = topicGroups.map(({ id, topics }) => ({
    id,
    title: words.panel.groups[id],
    topics: topics.filter((topic) => !first.includes(topic)),
  }));
  return [{ id: 'top', title: words.preferences.onTop, topics: first }, ...others];
}

interface GroupProps {
  title: string;
  topics: Topic[];
  forceOpen: boolean;
  mark: PanelActions['mark'];
}

function TopicGroup({ title, topics, forceOpen, mark }: GroupProps) {
  if (topics.length === 0) return null;
  return (
    <section class="topic-group">
      <h2>{title}</h2>
      {topics.map((topic) => (
        <TopicDetails key={topic.id} topic={topic} forceOpen={forceOpen} mark={mark} />
      ))}
    </section>
  );
}
