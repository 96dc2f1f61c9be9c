import { TOKEN } from './packed-rules.ts';
import { OP } from './pattern-code.ts';

/** The tokens of elements that are written alone. */
const ALONE: ReadonlyMap<number, number> = new Map([
  [OP.any, TOKEN.any],
  [OP.start, TOKEN.start],
  [OP.end, TOKEN.last],
  [OP.comma, TOKEN.comma],
]);

/** Turns the code of patterns into tokens; knows which symbols have been named. */
export class PatternPacker {
  readonly tokens: number[] = [];
  private nextSymbol = 0;
  private code: readonly number[] = [];
  private at = 0;

  /** Adds one pattern. @throws Error for a gap that is too long to be packed */
  add(code: readonly number[]): void {
    this.code = code;
    this.at = 0;
    this.elements(code.length);
    this.tokens.push(TOKEN.end);
  }

  private take(): number {
    return this.code[this.at++] as number;
  }

  private elements(end: number): void {
    while (this.at < end) this.element();
  }

  private element(): void {
    const op = this.take();
    if (op >= 0) this.symbol(op >> 1, op % 2);
    else if (op === OP.gap) this.gap();
    else if (op === OP.not || op === OP.notBefore) {
      this.tokens.push(op === OP.not ? TOKEN.not : TOKEN.notBefore);
      this.symbols();
    } else if (op === OP.choice) this.choice();
    else this.tokens.push(ALONE.get(op) as number);
  }

  private symbol(id: number, head: number): void {
    const isNext = id === this.nextSymbol;
    this.nextSymbol = Math.max(this.nextSymbol, id + 1);
    this.tokens.push(isNext ? TOKEN.new + head : TOKEN.symbols + 2 * id + head);
  }

  /** A list of symbols that is led by its length. */
  private symbols(): void {
    for (let left = this.take(); left > 0; left--) this.symbol(this.take(), 0);
    this.tokens.push(TOKEN.end);
  }

  private gap(): void {
    const max = this.take();
    if (max >= TOKEN.symbols - TOKEN.gaps) throw new Error(`a gap of ${max} words is too long`);
    const isBare = this.code[this.at] === 0;
    if (!isBare) this.tokens.push(TOKEN.gapWithout);
    this.tokens.push(TOKEN.gaps + max);
    if (isBare) this.at++;
    else this.symbols();
  }

  private choice(): void {
    this.tokens.push(TOKEN.choice);
    const all = this.take();
    for (const last = this.at + all; this.at < last; ) {
      const length = this.take();
      const end = this.at + length;
      if (length === 1) this.element();
      else {
        this.tokens.push(TOKEN.several);
        this.elements(end);
        this.tokens.push(TOKEN.end);
      }
    }
    this.tokens.push(TOKEN.end);
  }
}
