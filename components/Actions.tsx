import { en } from '../lib/i18n/en.ts';
import type { Action } from '../lib/model.ts';
import { linkTarget, safeLink } from '../lib/present/safe-link.ts';

/** "What you can do": the policy's own addresses and pages for it. Links of other schemes are left out. */
export function Actions({ actions }: { actions: Action[] }) {
  const safe = actions.flatMap((action) => {
    const href = safeLink(action.href);
    return href === null ? [] : [{ ...action, href }];
  });
  if (safe.length === 0) return null;
  return (
    <section class="actions" aria-labelledby="actions-title">
      <h2 id="actions-title">{en.panel.todo}</h2>
      <ul>
        {safe.map(({ kind, label, href, quote }) => (
          <li key={`${kind} ${href}`}>
            <a href={href} target="_blank" rel="noopener noreferrer" title={quote}>
              <bdi>{label}</bdi>
              {linkTarget(href) !== label && <small>{linkTarget(href)}</small>}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
