import { useContext, useMemo, useState } from 'preact/hooks';
import type { Category, Evidence, Practice, Summary } from '../lib/model.ts';
import { placeOf } from '../lib/present/marks.ts';
import {
  attributeChips,
  categoriesOf,
  isDenied,
  marksOfCategory,
  type OutlinePassage,
  type OutlineSection,
  outlineOf,
} from '../lib/present/outline.ts';
import { MarkButton } from './MarkButton.tsx';
import { Quote } from './Quote.tsx';
import { RuleWords } from './rule-words.ts';
import { OpenSign } from './signs.tsx';
import type { PanelActions } from './state.ts';
import { QUOTED, useWords } from './words.ts';
import './outline.css';

interface Props {
  summary: Pick<Summary, 'segments' | 'practices'>;
  mark: PanelActions['mark'];
}

/** The whole policy as an outline: its own headings, under each what the rules found there, by category. */
export function Outline({ summary, mark }: Props) {
  const words = useWords();
  const [category, setCategory] = useState<Category | null>(null);
  const sections = useMemo(() => outlineOf(summary, category), [summary, category]);
  const marks = useMemo(() => marksOfCategory(summary, category), [summary, category]);
  const show = async (evidence: Evidence) => {
    const first = marks.findIndex((other) => placeOf(other) === placeOf(evidence));
    return (await mark(marks, first)).at > 0;
  };
  return (
    <>
      <p class="hint">{words.outline.hint}</p>
      <Categories summary={summary} chosen={category} choose={setCategory} />
      <MarkButton label={words.outline.mark(marks.length)} marks={marks} mark={mark} />
      <ol class="outline-parts">
        {sections.map((section) => (
          <li key={`${category} ${section.path}`} data-depth={Math.min(section.depth, 3)}>
            <Part section={section} show={show} />
          </li>
        ))}
      </ol>
    </>
  );
}

interface CategoriesProps {
  summary: Props['summary'];
  chosen: Category | null;
  choose(category: Category | null): void;
}

function Categories({ summary, chosen, choose }: CategoriesProps) {
  const words = useWords();
  const counted = useMemo(() => categoriesOf(summary), [summary]);
  return (
    <fieldset class="pills">
      <legend class="for-screen-readers">{words.outline.choose}</legend>
      {counted.map(({ category, passages }) => (
        <button
          key={category}
          type="button"
          class="pill"
          title={category}
          data-category={category}
          aria-pressed={category === chosen}
          onClick={() => choose(category === chosen ? null : category)}
        >
          {words.outline.categories[category]} <b>{passages}</b>
        </button>
      ))}
    </fieldset>
  );
}

type Show = (evidence: Evidence) => Promise<boolean>;

/** Its passages are drawn only once it is opened: a long policy has hundreds. */
function Part({ section, show }: { section: OutlineSection; show: Show }) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const { title, path, passages } = section;
  const name = title || words.panel.topOfPage;
  if (passages.length === 0) {
    return (
      <p class="part-empty" title={words.outline.nothing}>
        <bdi lang={title ? QUOTED : words.language}>{name}</bdi>
      </p>
    );
  }
  const practices = passages.reduce((sum, passage) => sum + passage.practices.length, 0);
  return (
    <details class="part" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary title={path}>
        <OpenSign />
        <bdi lang={title ? QUOTED : words.language}>{name}</bdi>
        <span class="number">
          {practices}
          <span class="for-screen-readers"> {words.outline.practices(practices)}</span>
        </span>
      </summary>
      {open && (
        <ul class="quotes">
          {passages.map((passage) => (
            <Quote key={placeOf(passage.evidence)} evidence={passage.evidence} show={show} isUnderItsHeading>
              <Practices passage={passage} />
            </Quote>
          ))}
        </ul>
      )}
    </details>
  );
}

/** What the rules say of a passage, each with its category, its rule and the values of its attributes. */
function Practices({ passage }: { passage: OutlinePassage }) {
  return (
    <ul class="practices">
      {passage.practices.map((practice) => (
        <PracticeItem key={`${practice.category} ${practice.rule}`} practice={practice} />
      ))}
    </ul>
  );
}

function PracticeItem({ practice }: { practice: Practice }) {
  const words = useWords();
  const says = useContext(RuleWords).says[practice.rule];
  return (
    <li>
      <p>
        <b title={practice.category}>{words.outline.categories[practice.category]}</b>
        {isDenied(practice) && ` (${words.outline.denied})`}
        {says !== undefined && <span lang="en">{`: ${says}`}</span>}
      </p>
      <ul class="chips" lang="en">
        {attributeChips(practice).map((chip) => (
          <li key={chip}>{chip}</li>
        ))}
      </ul>
    </li>
  );
}
