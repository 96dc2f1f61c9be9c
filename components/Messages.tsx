import type { ComponentChildren } from 'preact';
import { en } from '../lib/i18n/en.ts';
import { linkTarget, safeLink } from '../lib/present/safe-link.ts';
import { TrafficLight } from './Light.tsx';
import type { SharedActions, ViewState } from './state.ts';
import './messages.css';

type Case<S extends ViewState['state']> = Extract<ViewState, { state: S }>;

function Message({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="message">
      <TrafficLight light={null} />
      <h1>{title}</h1>
      {children}
    </section>
  );
}

/** Shown while the page is read: the outline of what comes, at the same size. */
export function Reading() {
  return (
    <section aria-busy="true">
      <div class="overall reading">
        <TrafficLight light={null} />
        <div class="overall-text">
          <h1>{en.reading.title}</h1>
          <p>{en.reading.detail}</p>
        </div>
      </div>
      <div class="skeleton" aria-hidden="true">
        {[92, 70, 84, 62, 78].map((width) => (
          <span key={width} style={{ width: `${width}%` }} />
        ))}
      </div>
    </section>
  );
}

/** Says that the page is no policy, what it looks like, and where the policy may be. */
export function NotAPolicy({ view, on }: { view: Case<'not-a-policy'>; on: SharedActions }) {
  const links = view.links.flatMap((link) => {
    const href = safeLink(link.href);
    return href === null ? [] : [{ href, text: link.text }];
  });
  return (
    <Message title={en.notAPolicy.title}>
      <p>{en.notAPolicy.looksLike(view.summary.document.kind)}</p>
      {links.length === 0 ? (
        <p>{en.notAPolicy.noLinks}</p>
      ) : (
        <nav class="policy-links" aria-label={en.notAPolicy.links}>
          <h2>{en.notAPolicy.links}</h2>
          <ul>
            {links.map(({ href, text }) => (
              <li key={href}>
                <a href={href} target="_blank" rel="noopener noreferrer">
                  <bdi>{text || linkTarget(href)}</bdi>
                  <small>{linkTarget(href)}</small>
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <button type="button" class="button" data-action="read-anyway" onClick={on.readAnyway}>
        {en.notAPolicy.readAnyway}
      </button>
    </Message>
  );
}

/** Says why the page cannot be read, and what to do. */
export function Unreadable({ view, on }: { view: Case<'unreadable'>; on: SharedActions }) {
  const { title, why, todo } = en.unreadable[view.reason];
  return (
    <Message title={title}>
      <p>{why}</p>
      <p>
        <strong>{todo}</strong>
      </p>
      <button type="button" class="button" data-action="retry" onClick={on.retry}>
        {en.buttons.retry}
      </button>
    </Message>
  );
}

/** Says what went wrong, in the words of the error, and offers another try. */
export function Failed({ view, on }: { view: Case<'failed'>; on: SharedActions }) {
  return (
    <Message title={en.failed.title}>
      <p>{en.failed.why}</p>
      <p class="error-text">{view.message}</p>
      <p>{en.failed.todo}</p>
      <button type="button" class="button primary" data-action="retry" onClick={on.retry}>
        {en.buttons.retry}
      </button>
    </Message>
  );
}
