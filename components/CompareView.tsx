import { useMemo, useState } from 'preact/hooks';
import { type ComparedTopic, comparison, sortTopics, type TopicOrder } from '../lib/compare/comparison.ts';
import { dateOf } from '../lib/diff/date-of.ts';
import { versionsIn } from '../lib/diff/in-words.ts';
import type { LightSide, Version } from '../lib/diff/model.ts';
import type { ReadVersion } from '../lib/diff/policy-diff.ts';
import { lampOf } from '../lib/present/lamp.ts';
import { BackButton, type HistoryActions } from './History.tsx';
import { LampSign, Light } from './Light.tsx';
import { QUOTED, useWords } from './words.ts';
import './compare.css';

/** Policies side by side, question by question. A press on a policy's name sorts by its lights. */
export function CompareView({ versions, on }: { versions: readonly ReadVersion[]; on: HistoryActions }) {
  const words = useWords();
  const [order, setOrder] = useState<TopicOrder>('question');
  const compared = useMemo(() => comparison(versionsIn(versions, words)), [versions, words]);
  const differ = compared.topics.filter(({ differs }) => differs).length;
  const title = words.compare.title(compared.policies.length);
  return (
    <>
      <header>
        <h1>{title}</h1>
        <p>{words.compare.differences(differ, compared.topics.length)}</p>
        <p class="history-actions">
          <BackButton on={on} />
          {(['markdown', 'json'] as const).map((format) => (
            <button
              key={format}
              type="button"
              class="button"
              data-save={format}
              onClick={() => on.saveCompared(versions, format, order)}
            >
              {words.history.saveAs[format]}
            </button>
          ))}
        </p>
      </header>
      <OrderButtons order={order} onOrder={setOrder} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by keyboard */}
      <section class="compare-scroll" tabIndex={0} aria-label={title}>
        <table class="compare-table">
          <thead>
            <tr>
              <th scope="col">{words.compare.question}</th>
              {compared.policies.map((policy, at) => (
                <PolicyHead key={policy.name} policy={policy} isSorted={order === at} onSort={() => setOrder(at)} />
              ))}
            </tr>
          </thead>
          <tbody>
            {sortTopics(compared, order).map((topic) => (
              <TopicRow key={topic.id} topic={topic} policies={compared.policies} />
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function OrderButtons({ order, onOrder }: { order: TopicOrder; onOrder(order: TopicOrder): void }) {
  const words = useWords();
  const labels = { question: words.history.byQuestion, difference: words.history.byDifference };
  return (
    <fieldset class="history-actions">
      <legend class="for-screen-readers">{words.history.order}</legend>
      {(['question', 'difference'] as const).map((name) => (
        <button
          key={name}
          type="button"
          class="button small"
          data-order={name}
          aria-pressed={order === name}
          onClick={() => onOrder(name)}
        >
          {labels[name]}
        </button>
      ))}
    </fieldset>
  );
}

function PolicyHead({ policy, isSorted, onSort }: { policy: Version; isSorted: boolean; onSort(): void }) {
  const words = useWords();
  return (
    <th scope="col" aria-sort={isSorted ? 'descending' : 'none'}>
      <button type="button" class="plain" onClick={onSort} title={words.history.sortBy(policy.name)}>
        <bdi>{policy.name}</bdi>
      </button>
      <small class="head-facts">
        <LampSign lamp={policy.overall.light} /> {words.overall[policy.overall.light]}, {dateOf(policy, words)}
      </small>
    </th>
  );
}

function TopicRow({ topic, policies }: { topic: ComparedTopic; policies: readonly Version[] }) {
  const words = useWords();
  return (
    <tr data-topic={topic.id} data-differs={topic.differs}>
      <th scope="row">
        {topic.question}
        {topic.differs && <small class="differs">{words.compare.differs}</small>}
      </th>
      {topic.answers.map((side, at) => (
        <Answer key={policies[at]?.name} side={side} />
      ))}
    </tr>
  );
}

function Answer({ side }: { side: LightSide }) {
  const words = useWords();
  return (
    <td data-light={side.light} data-answer={side.answer}>
      <div class="side-answer">
        <Light lamp={lampOf(side)} />
        <p>{side.summary}</p>
      </div>
      {side.evidence.length > 0 && (
        <details>
          <summary>{words.compare.quotes}</summary>
          {side.evidence.map(({ quote, block, start, rule }) => (
            <blockquote key={`${block}:${start}:${rule}`} dir="auto" lang={QUOTED}>
              {quote}
            </blockquote>
          ))}
        </details>
      )}
    </td>
  );
}
