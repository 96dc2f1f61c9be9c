import { en } from '../lib/i18n/en.ts';
import type { Coverage } from '../lib/model.ts';
import { UnreadSign } from './Light.tsx';

/** What of the page could not be read: neither silence nor doubt, and drawn and worded apart from both. */
export function NotRead({ coverage }: { coverage: Coverage }) {
  const { framesUnread, stopped } = coverage;
  if (framesUnread === 0 && stopped !== true) return null;
  return (
    <section class="not-read" aria-labelledby="not-read-title">
      <UnreadSign />
      <div>
        <h2 id="not-read-title">{en.notRead.heading}</h2>
        {framesUnread > 0 && <p>{en.notRead.frames(framesUnread)}</p>}
        {stopped && <p>{en.notRead.stopped}</p>}
        <p class="hint">{en.notRead.hint}</p>
      </div>
    </section>
  );
}
