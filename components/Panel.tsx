import { useState } from 'preact/hooks';
import { topicGroups } from '../lib/i18n/answers.ts';
import { en } from '../lib/i18n/en.ts';
import type { Topic } from '../lib/model.ts';
import { Actions } from './Actions.tsx';
import { announcement } from './announce.ts';
import { DropZone } from './DropZone.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { Facts } from './Facts.tsx';
import { FilterBar } from './FilterBar.tsx';
import { type Filter, passes } from './filter.ts';
import { Failed, NotAPolicy, Reading, Unreadable } from './Messages.tsx';
import { Overall } from './Overall.tsx';
import type { PanelActions, ViewState } from './state.ts';
import { TopicDetails } from './TopicDetails.tsx';
import './theme.css';
import './base.css';
import './panel.css';

interface Props {
  state: ViewState;
  /** True when the page of the tab is no longer the one that was read. */
  stale: boolean;
  on: PanelActions;
}

/** The whole side panel. It only draws: `state` says what, `on` takes what the person does. */
export function Panel({ state: view, stale, on }: Props) {
  return (
    <main class="panel" data-state={view.state}>
      <p class="for-screen-readers" role="status">
        {announcement(view)}
      </p>
      <div role="status">{stale && <p class="note">{en.panel.stale}</p>}</div>
      <Content view={view} on={on} />
      <DropZone onGiven={on.read} />
    </main>
  );
}

function Content({ view, on }: { view: ViewState; on: PanelActions }) {
  switch (view.state) {
    case 'reading':
      return <Reading />;
    case 'ready':
      return <Ready view={view} on={on} />;
    case 'not-a-policy':
      return <NotAPolicy view={view} on={on} />;
    case 'unreadable':
      return <Unreadable view={view} on={on} />;
    case 'failed':
      return <Failed view={view} on={on} />;
  }
}

function Ready({ view, on }: { view: Extract<ViewState, { state: 'ready' }>; on: PanelActions }) {
  const { summary, today } = view;
  const [filter, setFilter] = useState<Filter>({ lamps: [], search: '' });
  const shown = summary.topics.filter((topic) => passes(topic, filter));
  return (
    <>
      <Overall summary={summary} />
      <FilterBar topics={summary.topics} shown={shown.length} filter={filter} onFilter={setFilter} />
      {shown.length === 0 && <p class="hint">{en.panel.noResults}</p>}
      {topicGroups.map(({ title, topics }) => (
        <TopicGroup
          key={title}
          title={title}
          topics={shown.filter((topic) => topics.includes(topic.id))}
          forceOpen={filter.search.trim() !== ''}
          show={on.show}
        />
      ))}
      <Actions actions={summary.actions} />
      <Facts summary={summary} today={today} />
      <p class="small-print">{en.ready.privacy}</p>
      <footer class="bar">
        <ExportMenu on={on} />
      </footer>
    </>
  );
}

interface GroupProps {
  title: string;
  topics: Topic[];
  forceOpen: boolean;
  show: PanelActions['show'];
}

function TopicGroup({ title, topics, forceOpen, show }: GroupProps) {
  if (topics.length === 0) return null;
  return (
    <section class="topic-group">
      <h2>{title}</h2>
      {topics.map((topic) => (
        <TopicDetails key={topic.id} topic={topic} forceOpen={forceOpen} show={show} />
      ))}
    </section>
  );
}
