/** A box that scrolls, in which more text may come. */
export interface LazyBox {
  box: Element;
  /** It keeps in the page only what is in view: what goes out of view must have been read before. */
  isVirtual: boolean;
}

const BUSY = '[aria-busy=true],[role=feed],iframe[loading=lazy]';
const COUNTED = '[aria-rowcount],[aria-setsize]';
/** Names that pages give to what stands for text on its way, or to what calls for more of it. */
const NAMED = ['sentinel', 'infinite', 'lazy', 'load-more', 'loadmore', 'skeleton', 'placeholder', 'spinner', 'loader'];
const SELECTOR = [BUSY, COUNTED, ...NAMED.map((name) => `[class*=${name} i],[id*=${name} i]`)].join();
const ROW = 'li,article,tr,[role=listitem],[role=article],[role=row]';
/** Pictures have their own ways to come late. */
const MEDIA = 'img,picture,video,input,textarea,select,ins';
/** Where no policy is. */
const AROUND = 'nav,footer,header,aside,form,dialog';
/** A line such as "Loading more …", in UTF-16 units. */
const SHORT = 40;
/** So many elements with such a sign are looked at. */
const MOST_SIGNS = 200;
const MOST_BOXES = 3;
/** Lists that show only what is in view lay out far more room than one view. */
const VIEWS = 3;

function all(selector: string): Element[] {
  return Array.from(Document.prototype.querySelectorAll.call(document, selector)).slice(0, MOST_SIGNS);
}

/** The boxes of the page in which text seems to be loaded as one scrolls; none on most pages. */
export function lazyBoxes(): LazyBox[] {
  const boxes = new Map<Element, boolean>();
  for (const element of all(SELECTOR)) {
    const isVirtual = isCountedShort(element);
    if (!isVirtual && !isEmptyPlace(element)) continue;
    const box = scrollerOf(element);
    if (box && box.scrollHeight > box.clientHeight + 1) boxes.set(box, boxes.get(box) || isVirtual || isRoomy(element));
  }
  return [...boxes].slice(0, MOST_BOXES).map(([box, isVirtual]) => ({ box, isVirtual }));
}

/** A list or table that says how many rows it has, and holds fewer. */
function isCountedShort(element: Element): boolean {
  const rows = Number(element.getAttribute('aria-rowcount') ?? 0);
  if (rows !== 0) return rows < 0 || element.querySelectorAll('[role=row],tr').length < rows;
  const size = Number(element.getAttribute('aria-setsize') ?? 0);
  if (size === 0 || !element.matches(ROW)) return false;
  const list = element.closest('ul,ol,[role=list],[role=feed]') ?? element.parentElement;
  return size < 0 || (list?.querySelectorAll('[aria-setsize]').length ?? 0) < size;
}

/** Shown in the content, and without text or pictures of its own: its text is still to come. */
function isEmptyPlace(element: Element): boolean {
  if (!element.checkVisibility() || element.closest(AROUND)) return false;
  if (element.matches('iframe')) return isFrameToCome(element as HTMLIFrameElement);
  if (element.matches(BUSY)) return true;
  return !element.matches(MEDIA) && !element.querySelector(MEDIA) && (element.textContent ?? '').trim().length < SHORT;
}

function isFrameToCome(frame: HTMLIFrameElement): boolean {
  const inner = frame.contentDocument;
  return inner?.URL === 'about:blank' && URL.parse(frame.src)?.origin === location.origin;
}

/** Far higher than what it holds in the page. */
function isRoomy(element: Element): boolean {
  return element.clientHeight > VIEWS * innerHeight && element.childElementCount < element.clientHeight / 20;
}

/** The innermost box around an element that scrolls. */
function scrollerOf(element: Element): Element | null {
  for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
    if (box.scrollHeight > box.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(box).overflowY)) return box;
  }
  return document.scrollingElement;
}
