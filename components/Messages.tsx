import type { ComponentChildren } from 'preact';
import type { PolicyLink } from '../lib/model.ts';
import { linkTarget, safeLink } from '../lib/present/safe-link.ts';
import { TrafficLight, UnreadSign } from './Light.tsx';
import { Counts } from './Overall.tsx';
import { Parts } from './Parts.tsx';
import type { OtherLanguage, SharedActions, ViewState } from './state.ts';
import { useWords } from './words.ts';
import './messages.css';

type Case<S extends ViewState['state']> = Extract<ViewState, { state: S }>;

interface MessageProps {
  title: string;
  /** The page could not be read at all: no light is drawn, not even a dark one. */
  unread?: boolean;
  children: ComponentChildren;
}

function Message({ title, unread, children }: MessageProps) {
  return (
    <section class="message">
      {unread ? <UnreadSign /> : <TrafficLight light={null} />}
      <h1>{title}</h1>
      {children}
    </section>
  );
}

/** Shown while the page is read: the outline of what comes, part by part at the same place and size. */
export function Reading({ counts }: { counts: boolean }) {
  const words = useWords();
  return (
    <section class="wait" aria-busy="true">
      {counts && <Counts topics={null} />}
      <div class="overall reading">
        <TrafficLight light={null} />
        <div class="overall-text">
          <h1>{words.reading.title}</h1>
          <p>{words.reading.detail}</p>
        </div>
      </div>
      <div class="skeleton" aria-hidden="true">
        {[44, 92, 84, 78].map((width) => (
          <span key={width} style={{ width: `${width}%` }} />
        ))}
      </div>
    </section>
  );
}

/** Says that the page is no policy, what it looks like, and where the policy may be: the best link first, and why. */
export function NotAPolicy({ view, on }: { view: Case<'not-a-policy'>; on: SharedActions }) {
  const words = useWords();
  const links = view.links.flatMap((link) => {
    const href = safeLink(link.href);
    return href === null ? [] : [{ ...link, href }];
  });
  const [best] = links;
  const parts = view.parts ?? [];
  if (parts.length > 0)
    return (
      <Message title={words.parts.hub}>
        <Parts parts={parts} onRead={on.readParts} />
        <ReadAnyway on={on} />
      </Message>
    );
  return (
    <Message title={words.notAPolicy.title}>
      <p>{words.notAPolicy.looksLike(view.summary.document.kind)}</p>
      {best === undefined ? (
        <p>{words.notAPolicy.noLinks}</p>
      ) : (
        <>
          <OpenInTab href={best.href} action="open-policy" label={words.notAPolicy.open} />
          <LinkList links={links} />
        </>
      )}
      <ReadAnyway on={on} />
    </Message>
  );
}

function ReadAnyway({ on }: { on: SharedActions }) {
  const words = useWords();
  return (
    <button type="button" class="button" data-action="read-anyway" onClick={on.readAnyway}>
      {words.notAPolicy.readAnyway}
    </button>
  );
}

/** A link that looks like the main button. `href` is safe. */
function OpenInTab({ href, action, label }: { href: string; action: string; label: string }) {
  const words = useWords();
  return (
    <p class="open-policy">
      <a class="button primary" data-action={action} href={href} target="_blank" rel="noopener noreferrer">
        {label}
      </a>
      <small>{words.notAPolicy.inNewTab}</small>
    </p>
  );
}

function LinkList({ links }: { links: PolicyLink[] }) {
  const words = useWords();
  return (
    <nav class="policy-links" aria-label={words.notAPolicy.links}>
      <h2>{words.notAPolicy.links}</h2>
      <ul>
        {links.map((link) => (
          <li key={link.href}>
            <a href={link.href} target="_blank" rel="noopener noreferrer">
              <bdi>{link.text || linkTarget(link.href)}</bdi>
              <small>{[linkTarget(link.href), words.notAPolicy.why(link)].filter(Boolean).join(' · ')}</small>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Names the language of a page that cannot be read, and offers the page in English where there is one. */
function OtherLanguageMessage({ view }: { view: OtherLanguage }) {
  const words = useWords();
  const href = view.english && safeLink(view.english.href);
  return (
    <Message title={words.otherLanguage.title(view)} unread>
      <p>{words.otherLanguage.why}</p>
      {href ? (
        <OpenInTab href={href} action="open-english" label={words.otherLanguage.english} />
      ) : (
        <p>{words.otherLanguage.noEnglish}</p>
      )}
    </Message>
  );
}

/** Says why the page cannot be read, and what to do. */
export function Unreadable({ view, on }: { view: Case<'unreadable'>; on: SharedActions }) {
  const words = useWords();
  if (view.reason === 'language') return <OtherLanguageMessage view={view} />;
  const { title, why, todo } = words.unreadable[view.reason];
  return (
    <Message title={title} unread>
      <p>{why}</p>
      <p>
        <strong>{todo}</strong>
      </p>
      {view.reason === 'pdf' && on.details && (
        <button type="button" class="button primary" data-action="details" onClick={on.details}>
          {words.buttons.openPanel}
        </button>
      )}
      <button type="button" class="button" data-action="retry" onClick={on.retry}>
        {words.buttons.retry}
      </button>
    </Message>
  );
}

/** Says what went wrong, in the words of the error, and offers another try. */
export function Failed({ view, on }: { view: Case<'failed'>; on: SharedActions }) {
  const words = useWords();
  return (
    <Message title={words.failed.title} unread>
      <p>{words.failed.why}</p>
      <p class="error-text" lang="en">
        {view.message}
      </p>
      <p>{words.failed.todo}</p>
      <button type="button" class="button primary" data-action="retry" onClick={on.retry}>
        {words.buttons.retry}
      </button>
    </Message>
  );
}
