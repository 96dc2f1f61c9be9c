import { useState } from 'preact/hooks';
import { en } from '../lib/i18n/en.ts';
import type { TopicEvidence } from '../lib/model.ts';
import { FindSign } from './signs.tsx';
import './quotes.css';

interface Props {
  evidence: TopicEvidence;
  /** Marks the passage in the page. Resolves to false where the page no longer holds it. */
  show(evidence: TopicEvidence): Promise<boolean>;
}

/**
 * The exact words of the policy with their place and limits, and a button that marks them in the page.
 * The blockquote's text is the quote and nothing else: the button's word comes from its label, by CSS.
 */
export function Quote({ evidence, show }: Props) {
  const [outcome, setOutcome] = useState('');
  const { quote, section, conditions, regions } = evidence;
  const mark = () => {
    show(evidence).then(
      (found) => setOutcome(found ? en.panel.shown : en.panel.notFound),
      () => setOutcome(en.panel.notFound),
    );
  };
  return (
    <li class="quote">
      <p class="section-path">
        <bdi>{section || en.panel.topOfPage}</bdi>
      </p>
      <blockquote data-quote={quote}>
        <p dir="auto">{quote}</p>
        <button
          type="button"
          class="show"
          data-action="show"
          data-word={en.panel.show}
          aria-label={en.panel.showThis(quote)}
          onClick={mark}
        >
          <FindSign />
        </button>
      </blockquote>
      {conditions.length + regions.length > 0 && (
        <ul class="chips">
          {conditions.map((condition) => (
            <li key={condition}>{en.conditions[condition]}</li>
          ))}
          {regions.map((region) => (
            <li key={region} class="region">
              <bdi>{region}</bdi>
            </li>
          ))}
        </ul>
      )}
      <p class="outcome" role="status">
        {outcome}
      </p>
    </li>
  );
}
