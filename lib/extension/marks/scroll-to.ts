import { openAround, parentAcross } from './open-around.ts';

/** How often, and how long, to look whether a section that opens has come to rest. */
const STEP_MS = 40;
const MOST_STEPS = 25;

/** Waits until the range is laid out and stands still. */
async function atRest(range: Range): Promise<void> {
  let before = Number.NaN;
  for (let step = 0; step < MOST_STEPS; step++) {
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
    const { top, height } = range.getBoundingClientRect();
    if (height > 0 && top === before) return;
    before = top;
  }
}

/** The box that scrolls the element, inside its own document. */
function scrollerOf(element: Element): Element {
  const root = element.ownerDocument.documentElement;
  for (let box = parentAcross(element); box && box.ownerDocument === root.ownerDocument; box = parentAcross(box)) {
    const scrolls = /auto|scroll|overlay/.test(getComputedStyle(box).overflowY);
    if (scrolls && box.scrollHeight > box.clientHeight) return box;
  }
  return root;
}

/**
 * Brings a range to where a person sees it: opens what is closed around it, then scrolls. Slowly, unless the person
 * wants less motion.
 */
export async function scrollToRange(range: Range): Promise<void> {
  const element = range.startContainer.parentElement;
  if (!element) return;
  if (openAround(element)) await atRest(range);
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  const scroller = scrollerOf(element);
  const height = Math.min(scroller.clientHeight, innerHeight);
  if (element.getBoundingClientRect().height < height / 2) {
    element.scrollIntoView({ block: 'center', behavior });
    return;
  }
  // A long text without paragraphs: its middle would say nothing about where the passage stands.
  const box = range.getBoundingClientRect();
  const isRoot = scroller === scroller.ownerDocument.documentElement;
  const top = isRoot ? 0 : scroller.getBoundingClientRect().top;
  scroller.scrollBy({ top: box.top - top - Math.max(0, (height - box.height) / 2), behavior });
  scroller.ownerDocument.defaultView?.frameElement?.scrollIntoView({ block: 'nearest', behavior });
}
