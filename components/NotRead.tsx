import type { Coverage } from '../lib/model.ts';
import { UnreadSign } from './Light.tsx';
import { useWords } from './words.ts';

/** What of the page could not be read: neither silence nor doubt, and drawn and worded apart from both. */
export function NotRead({ coverage }: { coverage: Coverage }) {
  const words = useWords();
  const { framesUnread, stopped, unloaded } = coverage;
  if (framesUnread === 0 && !stopped && !unloaded) return null;
  return (
    <section class="not-read" aria-labelledby="not-read-title">
      <UnreadSign />
      <div>
        <h2 id="not-read-title">{words.notRead.heading}</h2>
        {framesUnread > 0 && <p>{words.notRead.frames(framesUnread)}</p>}
        {stopped && <p>{words.notRead.stopped}</p>}
        {unloaded && <p>{words.notRead.unloaded}</p>}
        <p class="hint">{words.notRead.hint}</p>
      </div>
    </section>
  );
}
