import { safeLink } from '../lib/present/safe-link.ts';
import type { Part as PartOfPolicy } from './state.ts';
import { useWords } from './words.ts';
import './parts.css';

interface Props {
  /** [] for a policy that stands on one page. */
  parts: readonly PartOfPolicy[];
  /** Reads those that are not read yet; absent where the browser does not let us. */
  onRead: (() => void) | undefined;
}

/** The pages over which the policy is spread: which are read, and how to read the others. */
export function Parts({ parts, onRead }: Props) {
  const { parts: words } = useWords();
  if (parts.length === 0) return null;
  const unread = parts.filter(({ read }) => !read).length;
  return (
    <section class="parts" aria-labelledby="parts-title" data-parts={parts.length} data-read={parts.length - unread}>
      <h2 id="parts-title">{words.title(parts.length, parts.length - unread)}</h2>
      <ul>
        {parts.map(({ href, text, read }) => (
          <Part key={href} href={safeLink(href)} text={text || href} read={read} />
        ))}
      </ul>
      {unread > 0 && onRead && (
        <button type="button" class="button" data-action="read-parts" onClick={onRead}>
          {words.readAll}
        </button>
      )}
      {unread > 0 && <p class="hint">{onRead ? words.how : words.howByHand}</p>}
    </section>
  );
}

function Part({ href, text, read }: { href: string | null; text: string; read: boolean }) {
  const { parts: words } = useWords();
  const name = <bdi>{text}</bdi>;
  return (
    <li>
      <span aria-hidden="true">{read ? '✓' : '○'}</span>
      {href === null ? (
        name
      ) : (
        <a href={href} target="_blank" rel="noopener noreferrer">
          {name}
        </a>
      )}
      <small>{read ? words.read : words.unread}</small>
    </li>
  );
}
