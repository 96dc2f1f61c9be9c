import type { Part, Passage, SectionDiff, TextDiff } from '../lib/diff/model.ts';
import { QUOTED, useWords } from './words.ts';

/** The changes of the text, section by section: what is new, gone, changed word by word, or only moved. */
export function TextChanges({ text }: { text: TextDiff }) {
  const words = useWords();
  return (
    <section aria-labelledby="text-title">
      <h2 id="text-title">{words.diff.textTitle}</h2>
      <p>{words.diff.text(text.counts)}</p>
      {text.sections.map((section) => (
        <ChangedSection key={section.section} section={section} />
      ))}
    </section>
  );
}

function ChangedSection({ section: { section, kind, oldSection, passages } }: { section: SectionDiff }) {
  const words = useWords();
  const note = words.diff.sections[kind](oldSection ?? '');
  return (
    <section class="changed-section" data-section={kind}>
      <h3>
        <bdi>{section || words.panel.topOfPage}</bdi>
        {note !== '' && <span class="direction">{note}</span>}
      </h3>
      <ul>
        {passages.map((passage) => (
          <ChangedPassage key={`${passage.kind} ${passage.old?.text} ${passage.new?.text}`} passage={passage} />
        ))}
      </ul>
    </section>
  );
}

function ChangedPassage({ passage: { kind, old, parts } }: { passage: Passage }) {
  const words = useWords();
  return (
    <li class={`passage passage-${kind}`} data-change={kind}>
      <span class="passage-kind">
        {words.diff.passages[kind]}
        {kind === 'moved' && <small> {words.diff.movedFrom(old?.section ?? '')}</small>}
      </span>
      <p dir="auto" lang={QUOTED}>
        {parts.map((part, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a passage are a fixed text
          <Words key={at} part={part} isWhole={parts.length === 1} />
        ))}
      </p>
    </li>
  );
}

/** A run of words. Of a passage that came or went as a whole, its label tells already. */
function Words({ part: { kind, text }, isWhole }: { part: Part; isWhole: boolean }) {
  const words = useWords();
  if (kind === 'same' || isWhole) return <>{text}</>;
  const Mark = kind === 'added' ? 'ins' : 'del';
  return (
    <Mark>
      <span class="for-screen-readers">{`${kind === 'added' ? words.history.wordsNew : words.history.wordsGone} `}</span>
      {text}
    </Mark>
  );
}
