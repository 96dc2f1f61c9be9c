/**
 * Whole numbers as text, one character each: small in a ZIP file, and read without parsing. Numbers begin at "#", so that
 * no character needs an escape in JSON but "\".
 */
const FIRST = 35;
/** From here on characters stand for halves of others. */
const FIRST_SURROGATE = 0xd800;

/** Writes numbers from 0 to 55,000. @throws Error for any other */
export function writeNumbers(numbers: readonly number[]): string {
  return numbers
    .map((number) => {
      if (!Number.isInteger(number) || number < 0 || number + FIRST >= FIRST_SURROGATE)
        throw new Error(`${number} cannot be written as one character`);
      return String.fromCharCode(number + FIRST);
    })
    .join('');
}

/** Reads what `writeNumbers` has written, number by number. */
export class NumberReader {
  private readonly text: string;
  private at = 0;

  constructor(text: string) {
    this.text = text;
  }

  get isDone(): boolean {
    return this.at >= this.text.length;
  }

  next(): number {
    return this.text.charCodeAt(this.at++) - FIRST;
  }
}

/** A number that may be negative as one that is not: 0, -1, 1, -2, 2, … become 0, 1, 2, 3, 4, … */
export function fold(number: number): number {
  return number >= 0 ? 2 * number : -2 * number - 1;
}

/** The number that was folded. */
export function unfold(folded: number): number {
  return folded % 2 === 0 ? folded / 2 : -(folded + 1) / 2;
}
