import { useMemo } from 'preact/hooks';
import { dateOf } from '../lib/diff/date-of.ts';
import { versionsIn } from '../lib/diff/in-words.ts';
import type { LightChange, LightSide, Version } from '../lib/diff/model.ts';
import { policyDiff, type ReadVersion } from '../lib/diff/policy-diff.ts';
import { lampOf } from '../lib/present/lamp.ts';
import { BackButton, type HistoryActions } from './History.tsx';
import { LampSign, Light } from './Light.tsx';
import { TextChanges } from './TextChanges.tsx';
import { QUOTED, useWords } from './words.ts';
import './diff.css';

/** What changed from one version to another: lights with old beside new quote, then the text. */
export function DiffView({ versions, on }: { versions: [ReadVersion, ReadVersion]; on: HistoryActions }) {
  const words = useWords();
  const diff = useMemo(() => policyDiff(...versionsIn(versions, words)), [versions, words]);
  return (
    <>
      <header>
        <h1>{words.diff.title}</h1>
        <VersionLine label={words.diff.before} version={diff.old} />
        <VersionLine label={words.diff.now} version={diff.new} />
        <p class="history-actions">
          <BackButton on={on} />
          {(['markdown', 'json'] as const).map((format) => (
            <button
              key={format}
              type="button"
              class="button"
              data-save={format}
              onClick={() => on.saveDiff(versions, format)}
            >
              {words.history.saveAs[format]}
            </button>
          ))}
        </p>
      </header>
      <section aria-labelledby="lights-title">
        <h2 id="lights-title">{words.diff.lights(diff.lights.length)}</h2>
        {diff.lights.map((change) => (
          <ChangedLight key={change.id} change={change} />
        ))}
      </section>
      <TextChanges text={diff.text} />
      <p class="hint">{words.diff.rules}</p>
    </>
  );
}

function VersionLine({ label, version }: { label: string; version: Version }) {
  const words = useWords();
  return (
    <p class="version-line">
      <b>{label}:</b> <LampSign lamp={version.overall.light} /> {words.overall[version.overall.light]},{' '}
      <bdi>{version.name}</bdi> ({dateOf(version, words)})
    </p>
  );
}

function ChangedLight({ change }: { change: LightChange }) {
  const words = useWords();
  return (
    <article class="changed-light" data-topic={change.id} data-direction={change.direction}>
      <h3>
        {change.question} <span class="direction">{words.diff.directions[change.direction]}</span>
      </h3>
      <div class="beside">
        <Side label={words.diff.before} side={change.old} />
        <Side label={words.diff.now} side={change.new} />
      </div>
    </article>
  );
}

function Side({ label, side }: { label: string; side: LightSide }) {
  const words = useWords();
  return (
    <section class="side" data-light={side.light}>
      <h4>{label}</h4>
      <div class="side-answer">
        <Light lamp={lampOf(side)} />
        <p>{side.summary}</p>
      </div>
      {side.evidence.map(({ quote, section, block, start, rule }) => (
        <figure key={`${block}:${start}:${rule}`}>
          <figcaption class="hint">
            <bdi>{section || words.panel.topOfPage}</bdi>
          </figcaption>
          <blockquote dir="auto" lang={QUOTED}>
            {quote}
          </blockquote>
        </figure>
      ))}
    </section>
  );
}
