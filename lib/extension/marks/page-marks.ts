import { MARK_LOOKS, type Mark, type Marked, type MarkLook } from '../../present/marks.ts';
import { HIGHLIGHT_NAMES, highlightName } from './command.ts';
import { findPassages } from './find-passages.ts';
import { scrollToRange } from './scroll-to.ts';

type PageWindow = Window & typeof globalThis;

/** A mark with its place in the page. */
interface Placed {
  range: Range;
  look: MarkLook;
}

/** Frames of the same origin have a registry of their own. */
function windowOf({ range }: Placed): PageWindow {
  return (range.startContainer.ownerDocument?.defaultView ?? window) as PageWindow;
}

/** The page has taken the text away, or put another in its place. */
function isGone({ range }: Placed): boolean {
  return range.collapsed || !range.startContainer.isConnected;
}

/** The marks in this page, by the CSS Custom Highlight API: the page's own tree is not changed. One for each page. */
export class PageMarks {
  private readonly tell: (marked: Marked) => void;
  private wanted: Mark[] = [];
  private placed: Placed[] = [];
  private windows: PageWindow[] = [];
  private at = -1;
  private missing = 0;
  /** Whatever is asked for later wins: what was taken away does not come back by an answer that is late. */
  private turn = 0;
  private keys = new AbortController();

  /** @param tell called when the person has used the keys in the page */
  constructor(tell: (marked: Marked) => void) {
    this.tell = tell;
  }

  /** Marks these passages in place of those before, and goes to the one with the index `first`. */
  async mark(marks: Mark[], first: number): Promise<Marked> {
    this.turn += 1;
    const mine = this.turn;
    const ranges = await findPassages(marks);
    if (mine !== this.turn) return this.marked();
    this.clear();
    this.wanted = marks;
    this.placed = ranges.flatMap((range, index) => (range ? [{ range, look: (marks[index] as Mark).look }] : []));
    this.missing = marks.length - this.placed.length;
    this.windows = [...new Set([window as PageWindow, ...this.placed.map(windowOf)])];
    this.at = ranges[first] ? ranges.slice(0, first).filter((range) => range !== null).length : -1;
    if (this.placed.length > 0) this.listen();
    await this.show();
    return this.marked();
  }

  /** Goes on to the next mark (or the previous one), round and round. */
  async step(by: 1 | -1): Promise<Marked> {
    const before = this.at;
    if (this.placed.some(isGone)) await this.mark(this.wanted, -1);
    const count = this.placed.length;
    if (count === 0) return this.marked();
    this.at = before < 0 ? (by > 0 ? 0 : count - 1) : (before + by + count) % count;
    await this.show();
    return this.marked();
  }

  /** Takes every mark out of the page. */
  clear(): Marked {
    this.turn += 1;
    this.keys.abort();
    this.keys = new AbortController();
    for (const { CSS } of this.windows) for (const name of HIGHLIGHT_NAMES) CSS.highlights.delete(name);
    Object.assign(this, { wanted: [], placed: [], windows: [], at: -1, missing: 0 });
    return this.marked();
  }

  private marked(): Marked {
    const looks: Marked['looks'] = {};
    for (const { look } of this.placed) looks[look] = (looks[look] ?? 0) + 1;
    return { at: this.at + 1, count: this.placed.length, missing: this.missing, looks };
  }

  private async show(): Promise<void> {
    const current = this.placed[this.at];
    for (const view of this.windows) this.paint(view, current);
    if (current) await scrollToRange(current.range);
  }

  private paint(view: PageWindow, current: Placed | undefined): void {
    for (const look of MARK_LOOKS)
      for (const isCurrent of [false, true]) {
        const those = this.placed.filter((mark) => mark.look === look && (mark === current) === isCurrent);
        const ranges = those.filter((mark) => windowOf(mark) === view).map(({ range }) => range);
        const name = highlightName(look, isCurrent);
        if (ranges.length === 0) view.CSS.highlights.delete(name);
        else {
          const highlight = new view.Highlight(...ranges);
          // Where passages overlap, the one that the person is at lies on top, then the more serious one.
          highlight.priority = (isCurrent ? MARK_LOOKS.length : 0) + MARK_LOOKS.length - MARK_LOOKS.indexOf(look);
          view.CSS.highlights.set(name, highlight);
        }
      }
  }

  /** The keys that the panel has, while there are marks. The page gets them, too: nothing of its own is taken away. */
  private listen(): void {
    const onKey = ({ key, altKey }: KeyboardEvent) => {
      if (key === 'Escape') this.tell(this.clear());
      if (altKey && key === 'ArrowDown') void this.step(1).then(this.tell);
      if (altKey && key === 'ArrowUp') void this.step(-1).then(this.tell);
    };
    const { signal } = this.keys;
    for (const view of this.windows) view.addEventListener('keydown', onKey, { capture: true, signal });
  }
}
