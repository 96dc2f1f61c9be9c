/** The start of a place that no element has matched yet: the match starts at whichever word of it comes next. */
export const ANYWHERE = -1;

/**
 * The places that matches in progress have reached: each a run of word boundaries `low` to `high` (after a gap; else they
 * are the same), the word where the match starts, and the head met on the way, -1 without one. A list that only grows while
 * a pattern is walked, in arrays that are used again for the next one.
 */
export class Reached {
  size = 0;
  readonly low: number[] = [];
  readonly high: number[] = [];
  readonly start: number[] = [];
  readonly head: number[] = [];

  push(low: number, high: number, start: number, head: number): void {
    const index = this.size++;
    this.low[index] = low;
    this.high[index] = high;
    this.start[index] = start;
    this.head[index] = head;
  }

  /** Adds one boundary. Of two ways to one place, within the places from `out` on, the later start is kept: the shorter match. */
  reach(at: number, start: number, head: number, out: number): void {
    for (let i = out; i < this.size; i++)
      if (this.low[i] === at && this.high[i] === at) {
        if (start > (this.start[i] as number)) {
          this.start[i] = start;
          this.head[i] = head;
        }
        return;
      }
    this.push(at, at, start, head);
  }

  /** Of the places `from` to `to`, the one that covers a boundary and has the latest start; -1 where none covers it. */
  covering(at: number, from: number, to: number): number {
    let best = -1;
    let latest = -1;
    for (let i = from; i < to; i++) {
      if ((this.low[i] as number) > at || (this.high[i] as number) < at) continue;
      const start = this.startAt(i, at);
      if (start <= latest) continue;
      latest = start;
      best = i;
    }
    return best;
  }

  /** Where the match starts that goes on from a boundary of a place. */
  startAt(place: number, at: number): number {
    const start = this.start[place] as number;
    return start === ANYWHERE ? at : start;
  }

  /** Adds a copy of a place; a single boundary as `reach` does. */
  copy(place: number, out: number): void {
    const low = this.low[place] as number;
    const high = this.high[place] as number;
    const start = this.start[place] as number;
    const head = this.head[place] as number;
    if (low === high && start !== ANYWHERE) this.reach(low, start, head, out);
    else this.push(low, high, start, head);
  }

  /** Moves the places from `from` to the end down to where `out`'s list ends, each as `copy` does. */
  moveDown(from: number, end: number, out: number): void {
    const last = this.size;
    this.size = end;
    for (let place = from; place < last; place++) this.copy(place, out);
  }

  /** Adds the single boundaries of the places from `from` to the end. */
  spread(from: number): void {
    const out = this.size;
    for (let place = from; place < out; place++)
      for (let at = this.low[place] as number; at <= (this.high[place] as number); at++)
        this.reach(at, this.startAt(place, at), this.head[place] as number, out);
  }
}
