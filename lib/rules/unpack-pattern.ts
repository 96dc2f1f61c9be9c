import type { NumberReader } from './number-text.ts';
import { TOKEN } from './packed-rules.ts';
import { OP } from './pattern-code.ts';

/** Turns the tokens of patterns back into their code. */
export class PatternUnpacker {
  private readonly tokens: NumberReader;
  private nextSymbol = 0;

  constructor(tokens: NumberReader) {
    this.tokens = tokens;
  }

  /** The code of the next pattern. */
  next(): number[] {
    const code: number[] = [];
    this.elements(code);
    return code;
  }

  /** The elements up to the next end. */
  private elements(code: number[]): void {
    for (let token = this.tokens.next(); token !== TOKEN.end; token = this.tokens.next()) this.element(token, code);
  }

  private element(token: number, code: number[]): void {
    if (token >= TOKEN.symbols || token === TOKEN.new || token === TOKEN.newHead) code.push(this.symbol(token));
    else if (token >= TOKEN.gaps) code.push(OP.gap, token - TOKEN.gaps, 0);
    else if (token === TOKEN.choice) this.choice(code);
    else if (token === TOKEN.not || token === TOKEN.notBefore) {
      code.push(token === TOKEN.not ? OP.not : OP.notBefore);
      this.symbols(code);
    } else if (token === TOKEN.gapWithout) {
      code.push(OP.gap, this.tokens.next() - TOKEN.gaps);
      this.symbols(code);
    } else if (token === TOKEN.any) code.push(OP.any);
    else if (token === TOKEN.start) code.push(OP.start);
    else if (token === TOKEN.last) code.push(OP.end);
    else if (token === TOKEN.comma) code.push(OP.comma);
  }

  /** Twice the number of a symbol, and one more where it is the head. */
  private symbol(token: number): number {
    const isNext = token < TOKEN.symbols;
    const code = isNext ? 2 * this.nextSymbol + token - TOKEN.new : token - TOKEN.symbols;
    this.nextSymbol = Math.max(this.nextSymbol, (code >> 1) + 1);
    return code;
  }

  /** A list of symbols, led by its length. */
  private symbols(code: number[]): void {
    const length = code.push(0);
    for (let token = this.tokens.next(); token !== TOKEN.end; token = this.tokens.next())
      code.push(this.symbol(token) >> 1);
    code[length - 1] = code.length - length;
  }

  /** The options, led by the length of all of them, each led by its own. */
  private choice(code: number[]): void {
    code.push(OP.choice);
    const options = code.push(0);
    for (let token = this.tokens.next(); token !== TOKEN.end; token = this.tokens.next()) {
      const length = code.push(0);
      if (token === TOKEN.several) this.elements(code);
      else this.element(token, code);
      code[length - 1] = code.length - length;
    }
    code[options - 1] = code.length - options;
  }
}
