import type { Action } from '../lib/model.ts';
import { groupBy } from '../lib/present/group.ts';
import { linkTarget, safeLink } from '../lib/present/safe-link.ts';
import { QUOTED, useWords } from './words.ts';

/** "What you can do": the policy's own addresses and pages for it, by what they are for, each with the sentence that offers it. */
export function Actions({ actions }: { actions: Action[] }) {
  const words = useWords();
  const safe = actions.flatMap((action) => {
    const href = safeLink(action.href);
    return href === null ? [] : [{ ...action, href }];
  });
  if (safe.length === 0) return null;
  return (
    <section class="actions" aria-labelledby="actions-title">
      <h2 id="actions-title">{words.panel.todo}</h2>
      <div class="actions-list">
        {[...groupBy(safe, ({ kind }) => kind)].map(([kind, same]) => (
          <section key={kind} aria-label={words.actionKinds[kind]}>
            <h3>{words.actionKinds[kind]}</h3>
            <ul>
              {same.map((action, index) => (
                <ActionItem key={action.href} action={action} quoted={action.quote !== same[index + 1]?.quote} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}

/** `quoted`: false where the next one stands in the same sentence, which is shown once, below both. */
function ActionItem({ action: { label, href, quote }, quoted }: { action: Action; quoted: boolean }) {
  const target = linkTarget(href);
  return (
    <li>
      <a href={href} target="_blank" rel="noopener noreferrer">
        <bdi>{label}</bdi>
        {!label.includes(target.replace(/^www\./, '')) && <small>{target}</small>}
      </a>
      {quoted && quote !== '' && (
        <q dir="auto" lang={QUOTED}>
          {quote}
        </q>
      )}
    </li>
  );
}
