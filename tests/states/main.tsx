/**
 * A page of all states: without `?state=NAME` in the address a gallery, else that one state, as its surface shows it;
 * `lang=de` shows it in German.
 */
import { render } from 'preact';
import { WordsContext } from '../../components/words.ts';
import { wordsFor } from '../../lib/i18n/languages.ts';
import { idOf, STATES } from './states.tsx';

const SIZES = { popup: [412, 600], panel: [380, 700] } as const;

/** Waits for a part that may be loaded first, and clicks it. */
async function click(selector: string): Promise<void> {
  let part = document.querySelector<HTMLElement>(selector);
  while (!part) {
    await new Promise(requestAnimationFrame);
    part = document.querySelector<HTMLElement>(selector);
  }
  part.click();
}

function Gallery() {
  return (
    <main style={{ display: 'flex', flexWrap: 'wrap', gap: '32px', padding: '24px', font: '14px system-ui' }}>
      <h1 style={{ inlineSize: '100%' }}>Every state of popup and side panel</h1>
      {STATES.map((state) => {
        const [width, height] = SIZES[state.surface];
        return (
          <figure key={idOf(state)} style={{ margin: 0 }}>
            <figcaption>
              <a href={`?state=${idOf(state)}`}>{idOf(state)}</a>
            </figcaption>
            <iframe title={idOf(state)} src={`?state=${idOf(state)}`} width={width} height={height} loading="lazy" />
          </figure>
        );
      })}
    </main>
  );
}

const asked = new URLSearchParams(location.search);
const wanted = asked.get('state');
const words = wordsFor([asked.get('lang') ?? 'en']);
const state = STATES.find((each) => idOf(each) === wanted);
document.documentElement.lang = words.language;
render(
  <WordsContext.Provider value={words}>{state ? state.draw(words) : <Gallery />}</WordsContext.Provider>,
  document.body,
);
for (const selector of state?.clicks ?? []) await click(selector);
// The screenshots wait for this.
document.body.dataset.done = '';
