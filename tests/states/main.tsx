/** A page of all states: without a name in the address a gallery, else that one state, as its surface shows it. */
import { render } from 'preact';
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

const wanted = new URLSearchParams(location.search).get('state');
const state = STATES.find((each) => idOf(each) === wanted);
render(state ? state.draw() : <Gallery />, document.body);
for (const selector of state?.clicks ?? []) await click(selector);
// The screenshots wait for this.
document.body.dataset.done = '';
