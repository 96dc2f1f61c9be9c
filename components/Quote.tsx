import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Evidence, TopicEvidence } from '../lib/model.ts';
import { shortPath } from '../lib/present/section-path.ts';
import { FindSign } from './signs.tsx';
import { QUOTED, useWords } from './words.ts';
import './quotes.css';

interface Props<E extends Evidence> {
  evidence: E & Partial<Pick<TopicEvidence, 'conditions' | 'regions'>>;
  /** Marks the passage in the page. Resolves to false where the page no longer holds it. */
  show(evidence: E): Promise<boolean>;
  /** Its section stands above it already. */
  isUnderItsHeading?: boolean;
  /** What is said of the quote. */
  children?: ComponentChildren;
}

/**
 * The exact words of the policy with their place and limits, and a button that marks them in the page.
 * The blockquote's text is the quote and nothing else: the button's word comes from its label, by CSS.
 */
export function Quote<E extends Evidence>({ evidence, show, isUnderItsHeading, children }: Props<E>) {
  const words = useWords();
  const [outcome, setOutcome] = useState('');
  const { quote, section, conditions = [], regions = [] } = evidence;
  const mark = () => {
    show(evidence).then(
      (found) => setOutcome(found ? words.panel.shown : words.panel.notFound),
      () => setOutcome(words.panel.notFound),
    );
  };
  return (
    <li class="quote">
      {!isUnderItsHeading && (
        <p class="section-path" title={section}>
          <bdi lang={section ? QUOTED : words.language}>{shortPath(section) || words.panel.topOfPage}</bdi>
        </p>
      )}
      <blockquote data-quote={quote} lang={QUOTED}>
        <p dir="auto">{quote}</p>
        <button
          type="button"
          class="show"
          data-action="show"
          data-word={words.panel.show}
          aria-label={words.panel.showThis(quote)}
          onClick={mark}
        >
          <FindSign />
        </button>
      </blockquote>
      {conditions.length + regions.length > 0 && (
        <ul class="chips">
          {conditions.map((condition) => (
            <li key={condition}>{words.conditions[condition]}</li>
          ))}
          {regions.map((region) => (
            <li key={region} class="region">
              <bdi lang={QUOTED}>{region}</bdi>
            </li>
          ))}
        </ul>
      )}
      {children}
      <p class="outcome" role="status">
        {outcome}
      </p>
    </li>
  );
}
